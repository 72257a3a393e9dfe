#include <stddef.h>
typedef int (*fp_t)(int);
int f(int x) { return x; }
extern void take(fp_t p);
extern void take_any(int n, ...);
struct s { fp_t a; fp_t b; };
struct s good = { &f, &f };
struct s bad = { f, &f }; /* expect: 17.12 */
fp_t table[2] = {
  &f,
  f /* expect: 17.12 */
};
#define CALL(fn, x) ((fn)(x))
int g(int x)
{
  fp_t p = f; /* expect: 17.12 */
  fp_t q = &f;
  p = f; /* expect: 17.12 */
  take(f); /* expect: 17.12 */
  take(&f);
  x = f(x) + (f)(x);
  x = (*f)(x); /* expect: 17.12 */
  if (f != NULL) { } /* expect: 17.12 */
  if (q == &f) { }
  x = p(x) + (*q)(x);
  p = (x > 0) ? f : &f; /* expect: 17.12 */
  p = (fp_t)f; /* expect: 17.12 */
  (void)f; /* expect: 17.12 */
  x = CALL(f, x);
  if (f) { } /* expect: 17.12 */
  return x;
}
fp_t ret(void) { return f; } /* expect: 17.12 */
