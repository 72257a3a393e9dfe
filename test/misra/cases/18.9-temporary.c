#include <stdint.h>
struct s { int a[3]; int n; };
extern struct s get(void);
extern struct s *ptr(void);
extern void take(int *p);
extern void takec(const int *p);
int g(struct s p, struct s q, int c)
{
  int x = get().n;
  int y = get().a[1];
  int *z = get().a; /* expect: 18.9 */
  take(get().a); /* expect: 18.9 */
  take(ptr()->a);
  take(p.a);
  takec((c > 0 ? p : q).a); /* expect: 18.9 */
  z = (p = q).a; /* expect: 18.9 */
  get().a[0] = 3; /* expect: 18.9 */
  y = *(get().a); /* expect: 18.9 */
  int *w = &get().a[1]; /* expect: 18.9 */
  take((struct s){ { 1 }, 2 }.a);
  z = (c, p).a; /* expect: 18.9 */
  return x + y + *z + *w;
}
