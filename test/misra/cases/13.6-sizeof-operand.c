#include <stddef.h>
#include <stdint.h>
#include <stdalign.h>
extern volatile int v;
extern int g(void);
extern int *gp(void);
#define SIZE_INC(x) sizeof((x)++)
struct s { int m; volatile int r; };
void f(int i, int j, int a[], struct s *ps, int n)
{
  size_t s;
  s = sizeof(i);
  s = sizeof(i++); /* expect: 13.6 */
  s = sizeof(i = 3); /* expect: 13.6 */
  s = sizeof(g()); /* expect: 13.6 */
  s = sizeof(v);
  s = sizeof(v + 1); /* expect: 13.6 */
  s = sizeof(int[n++]); /* expect: 13.6 */
  s = sizeof(int[n]);
  s = sizeof(a[i--]); /* expect: 13.6 */
  s = sizeof(a[i]);
  s = sizeof a[i += 1]; /* expect: 13.6 */
  s = sizeof(ps->r);
  s = sizeof(struct s);
  s = sizeof(*gp()); /* expect: 13.6 */
  s = _Alignof(int);
  s = SIZE_INC(j); /* expect: 13.6 */
  s = sizeof(int) + (size_t)i++;
  s = sizeof((v)); 
  (void)s; (void)j;
}
