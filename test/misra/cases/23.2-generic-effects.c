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
  a = GEN(i++); /* expect: 23.2 */
  a = GEN(call()); /* expect: 23.2 */
  a = GEN(i = 3); /* expect: 23.2 */
  a = GEN(*p++); /* expect: 23.2 */
  a = GEN(*p);
  a = TWICE(i);
  a = TWICE(i++);
  a = CHECK(i, i++);
  (void)a;
}
