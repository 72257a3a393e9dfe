#include <stdint.h>
#include <stddef.h>
volatile uint32_t v;
struct s { volatile int m; int n; };
extern struct s *get(void);
extern int n(void);
size_t f(int i, int *p, struct s *q, volatile int *vp, volatile int va[3])
{
  size_t x = sizeof(v);
  x += sizeof(v++); /* expect: 13.6 */
  x += sizeof(*vp);
  x += sizeof(va[0]);
  x += sizeof(q->m);
  x += sizeof(q->m + 1); /* expect: 13.6 */
  x += sizeof(get()->n); /* expect: 13.6 */
  x += sizeof(p[i++]); /* expect: 13.6 */
  x += sizeof(p[i]);
  x += sizeof(*p++); /* expect: 13.6 */
  x += sizeof(int[i]);
  x += sizeof(int[n()]); /* expect: 13.6 */
  x += sizeof(i += 1); /* expect: 13.6 */
  x += sizeof(struct { int a; });
  x += sizeof((i, p));
  x += sizeof(sizeof(i));
  x += sizeof i--; /* expect: 13.6 */
  x += sizeof(int) * (size_t)i++;
  return x;
}
