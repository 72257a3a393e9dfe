#include <stdint.h>
extern int call(void);
extern volatile int vol;
#define GEN(X) _Generic((X), int: 1, default: 0)
#define TWICE(X) _Generic((X), int: f_int, default: f_any)(X)
#define CHECK(X, v) _Generic((X), int: (v), default: 0)
extern int f_int(int x); extern int f_any(double x);
void f(int i, int *p)
{
  int a = GEN(i);
  a = GEN(i++);
  a = GEN(call());
  a = _Generic(i = 3, int: 1, default: 0); /* expect: 23.2 */
  a = _Generic(*p++, int: 1, default: 0); /* expect: 23.2 */
  a = _Generic(call(), int: 1, default: 0); /* expect: 23.2 */
  a = _Generic(i, int: i++, default: 0);
  a = _Generic(i + 1, int: 1, default: call());
  a = _Generic(
    --i, /* expect: 23.2 */
    int: 1, default: 0);
  a = GEN(*p);
  a = TWICE(i);
  a = TWICE(i++);
  a = CHECK(i, i++);
  (void)a;
}
