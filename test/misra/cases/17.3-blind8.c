/* std: c90 */
#include <math.h>
extern int declared(int a);
void power(double d)
{
  double r;
  r = pow(d, 2.0);
  r = power2(d, 2.0);                  /* expect: 17.3 */
  (void)declared(1);
  (void)undeclared_a();                /* expect: 17.3 */
  (void)undeclared_a();                /* expect: 17.3 */
  late(1);                             /* expect: 17.3 */
  (void)r;
}
int late(int x)
{
  return x;
}
void user(void)
{
  (void)late(2);
  memset_s();                          /* expect: 17.3 */
  (void)strlen("abc");                 /* expect: 17.3 */
  {
    extern int local_decl(void);
    (void)local_decl();
  }
  (void)local_decl2();                 /* expect: 17.3 */
}
int (*fp)(int) = declared;
void through(void)
{
  (void)fp(3);
  (void)(*fp)(4);
}
