#define Sum(x, y) ((x) + (y))
int Sum;                       /* expect: 5.5 */
int Sum2;
#define low_pressure_turbine_temperature_1 lp_tb_temp_1
static int low_pressure_turbine_temperature_2;
#define MAXV 3
struct s { int MAXV2; };
int later;                     /* expect: 5.5 */
#define later 4
#define fnlike(a) (a)
void fnlike2(void) { int fnlike; (void)fnlike; } /* expect: 5.5 */
#define aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa1 1
static int aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa2; /* expect: 5.5 */
