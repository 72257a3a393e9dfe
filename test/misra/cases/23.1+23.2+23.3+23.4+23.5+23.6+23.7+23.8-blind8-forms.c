#include <stdint.h>
#include <stdbool.h>
#include <stddef.h>
#include <math.h>
struct vec { int32_t x; };
typedef int32_t my_int;
typedef struct vec vec_t;
extern int32_t on_int(int32_t v);
extern double on_double(double v);
extern float on_float(float v);
extern void on_vec(struct vec v);
extern void on_ptr(const void *p);
extern void on_ip(const int32_t *p);
extern void on_any(void);
extern int32_t pick(void);
#define kind(X) _Generic((X), int32_t: 1, uint32_t: 2, float: 3, double: 4, default: 0)
#define cbrt_(X) _Generic((X), long double: cbrtl, default: cbrt, float: cbrtf)(X)          /* expect: 23.8 */
#define single(X) _Generic((X), default: 1)                                                 /* expect: 23.3 */
#define two(X, Y) _Generic((X), int32_t: on_int(Y), default: on_double(Y))                  /* expect: 23.7 */
#define multi(X) _Generic((X), int32_t: on_int((X) + (X)), default: on_double(X))           /* expect: 23.7 */
#define quals(X) _Generic((X), volatile int32_t: 1, const float: 2, default: 3)             /* expect: 23.4 */
#define arrs(X) _Generic((X), char[4]: 1, char *: 2, default: 3)                            /* expect: 23.4 */
#define funcs(X) _Generic((X), int32_t(int32_t): 1, default: 3)                             /* expect: 23.4 */
#define typed(X) _Generic((X), my_int: 1, vec_t: 2, default: 3)
#define cptr(X) _Generic((X), const int32_t *: on_ip, default: on_ptr)(X)
#define vptr(X) _Generic((X), void *: 1, default: 2)
#define three(X) _Generic((X), default: on_any, int32_t: on_any, float: on_any)()           /* expect: 23.7 */
void f(int32_t i, int16_t s, uint8_t c, float fl, double d, int32_t *ip, const int32_t *cp, char ch, bool b, struct vec v)
{
  int32_t r;
  r = kind(i);
  r += kind(fl);
  r += kind(c + c);                                 /* expect: 23.6 */
  r += kind((int32_t)s);
  r += kind('x');                                   /* expect: 23.6 */
  r += kind(i == 1);                                /* expect: 23.6 */
  r += kind(b && (i > 1));                          /* expect: 23.6 */
  d = cbrt_(fl);
  r += single(i);
  r += (int32_t)two(i, i);
  r += (int32_t)multi(d);
  r += quals(i) + arrs("abc") + funcs(on_int) + typed(v);
  cptr(cp);
  cptr(ip);                                         /* expect: 23.5 */
  r += vptr(ip);                                    /* expect: 23.5 */
  r += vptr((void *)ip);
  three(i);
  r += _Generic(r, int32_t: 1, default: 2);         /* expect: 23.1 */
  r += _Generic(i++, int32_t: 1, default: 2);       /* expect: 23.1, 23.2 */
  r += _Generic(pick(), int32_t: 3, default: 2);    /* expect: 23.1, 23.2 */
  (void)s;
}
