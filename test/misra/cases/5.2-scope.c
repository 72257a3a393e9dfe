/* 63 significant characters for internal identifiers */
extern int engine_exhaust_gas_temperature_raw;
static int engine_exhaust_gas_temperature_scaled;
static int aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa1;
static int aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa2; /* expect: 5.2 */
static int bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb1;
static int bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb2;
void f(void)
{
  int cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc1 = 0;
  int cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc2 = 0; /* expect: 5.2 */
  {
    int cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc3 = 0;
  }
}
struct s
{
  int ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd1;
  int ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd2; /* expect: 5.2 */
};
