#include <stdint.h>
#include <stddef.h>
void s1(int32_t a[static 20]);                      /* expect: 17.6 */
void s2(int32_t a[20]);
void s3(int32_t a[static const 5]);                 /* expect: 17.6 */
void s4(int32_t a[const static 5]);                 /* expect: 17.6 */
int32_t s5(int32_t n, int32_t a[static n])          /* expect: 17.6 */
{
  return a[0] + n;
}
typedef void (*cb_t)(int32_t x[static 2]);          /* expect: 17.6 */
struct ops { void (*run)(uint8_t b[static 8]); };   /* expect: 17.6 */
void s6(int32_t a[static 1], int32_t n);            /* expect: 17.6 */
static int32_t helper(void) { static int32_t a[3]; return a[0]; }

typedef int32_t ftype(int32_t);
typedef const ftype cftype;                         /* expect: 17.13 */
const ftype *pf;                                    /* expect: 17.13 */
volatile ftype vf;                                  /* expect: 17.13 */
ftype *const okf = NULL;
ftype *volatile okv;
void takes(const ftype *cb);                        /* expect: 17.13 */
struct h { const ftype *fn; ftype *ok; };           /* expect: 17.13 */
const int32_t returns_const(void);

extern int32_t fa(int32_t x);
extern void reg(int32_t (*cb)(int32_t));
extern int32_t (*gfp)(int32_t);
void u(int32_t x)
{
  int32_t (*l1)(int32_t) = fa;                      /* expect: 17.12 */
  int32_t (*l2)(int32_t) = &fa;
  reg(fa);                                          /* expect: 17.12 */
  reg(&fa);
  (void)fa(x);
  (void)(fa)(x);
  gfp = fa;                                         /* expect: 17.12 */
  gfp = &fa;
  if (fa == gfp)                                    /* expect: 17.12 */
  {
    x++;
  }
  if (&fa == gfp)
  {
    x++;
  }
  (void)(*fa)(x);                                   /* expect: 17.12 */
  (void)l1; (void)l2;
  static int32_t (*const tab[])(int32_t) = {
    fa,                                             /* expect: 17.12 */
    &fa
  };
  gfp = (x > 0) ? fa : NULL;                        /* expect: 17.12 */
  (void)tab;
  (void)helper();
}
int32_t (*ret(void))(int32_t)
{
  return fa;                                        /* expect: 17.12 */
}
