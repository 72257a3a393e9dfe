#include <stdint.h>
#include <stdbool.h>
#include <stddef.h>
extern int32_t fi(int32_t a);
extern float ff(float a);
extern double fd(double a);
extern void h(void *p);
extern void hc(const void *p);
extern void hi(int32_t *p);
extern int32_t nxt(void);
extern volatile int32_t vol;
#define abs_t(X) _Generic((X), int32_t: fi, float: ff, default: fd)(X)
#define only(X) _Generic((X), default: fd)(X)                              /* expect: 23.3 */
#define mid(X) _Generic((X), int32_t: fi, default: fd, float: ff)(X)       /* expect: 23.8 */
#define first(X) _Generic((X), default: fd, int32_t: fi)(X)
#define last(X) _Generic((X), int32_t: fi, default: fd)(X)
#define cq(X) _Generic((X), const int32_t: fi, default: fd)(X)             /* expect: 23.4 */
#define arr(X) _Generic((X), int32_t[3]: 1, default: 2)                    /* expect: 23.4 */
#define qp(X) _Generic((X), const int32_t *: 1, default: 2)
#define fnt(X) _Generic((X), int32_t(*)(int32_t): 1, default: 2)
#define ptrd(X) _Generic((X), int32_t *: hi, default: h)(X)
#define noarg(X) _Generic((X), int32_t: 1, default: 0)
#define twice(X) _Generic((X), int32_t: fi(X), float: ff(X), default: fd(X))
#define missing(X) _Generic((X), int32_t: fi(X), float: ff(1.0f), default: fd(X))   /* expect: 23.7 */
#define anon(X) _Generic((X), struct { int32_t a; }: 1, default: 2)        /* expect: 23.4 */
#define side(X) _Generic((X), int32_t: fi, default: fd)(X)
#define hidden_call(X) _Generic(nxt(), int32_t: 1, default: 0)             /* expect: 23.1 */
void g(int32_t i, float f, double d, int16_t s, bool b, int32_t *pi, const int32_t *pc, char c, uint8_t *pu)
{
  (void)abs_t(i);
  (void)abs_t(f);
  (void)abs_t(d);
  int32_t z = _Generic(i, int32_t: 1, default: 2);                         /* expect: 23.1 */
  z = _Generic(f, float: 3, double: 4);                                    /* expect: 23.1 */
  z += _Generic(&*pi, int32_t *: 4, default: 2);                           /* expect: 23.1 */
  z += noarg(i);
  z += noarg('a');                                                         /* expect: 23.6 */
  z += noarg(s + s);                                                       /* expect: 23.6 */
  z += noarg(i++);
  z += (int32_t)side(i++);
  (void)twice(i);
  (void)missing(d);
  (void)only(d);
  (void)mid(i); (void)first(i); (void)last(d); (void)cq(i); z += arr(pi); z += qp(pc); z += fnt(&fi);
  ptrd(pi);
  ptrd(pu);
  z += anon(d);
  z += hidden_call(0);
  (void)c;
}
