extern int shared_obj;
int shared_obj = 1;
void api(int param);
void api(int param) { (void)param; }
static int helper(int api2) { return api2; }
typedef int shared_t;
enum { shared_e };
struct shared_s { int x; };
void user(void)
{
  enum { api };                  /* expect: 5.8 */
  typedef int shared_obj;        /* expect: 5.8 */
  (void)helper(1);
}
void user2(void)
{
  int user = 1;                  /* expect: 5.8 */
  extern int shared_obj;
  (void)user;
}
struct api { int q; };           /* expect: 5.8 */
union un { int user2; };         /* expect: 5.8 */
