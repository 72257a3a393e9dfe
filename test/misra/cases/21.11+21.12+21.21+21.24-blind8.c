#include <tgmath.h>               /* expect: 21.11 */
#include <fenv.h>                 
#include <stdlib.h>
#include <stdint.h>
void f(float fl, double d)
{
  (void)feclearexcept(FE_ALL_EXCEPT);       /* expect: 21.12 */
  (void)feraiseexcept(FE_DIVBYZERO);        /* expect: 21.12 */
  (void)fetestexcept(FE_OVERFLOW);          /* expect: 21.12 */
  fexcept_t ex;
  (void)fegetexceptflag(&ex, FE_INEXACT);   /* expect: 21.12 */
  (void)fesetexceptflag(&ex, FE_INVALID);   /* expect: 21.12 */
  (void)fegetround();
  (void)fesetround(FE_DOWNWARD);
  fenv_t env;
  (void)feholdexcept(&env);
  (void)system("ls");                       /* expect: 21.21 */
  (void)system(NULL);                       /* expect: 21.21 */
  int (*sp)(const char *) = &system;        /* expect: 21.21 */
  (void)sp;
  (void)getenv("HOME");
  int32_t r = rand();                       /* expect: 21.24 */
  srand(3U);                                /* expect: 21.24 */
  int (*rp)(void) = rand;                   /* expect: 21.24 */
  (void)rp; (void)r; (void)fl; (void)d;
}
