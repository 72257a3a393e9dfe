#include <stdint.h>
#include <stddef.h>
#include <stdalign.h>
extern volatile int32_t vi;
extern int32_t fn(void);
extern int32_t arr[10];
struct s { volatile int32_t v; int32_t n; };
#define SZ(e) sizeof(e)
size_t f(int32_t j, int32_t *p, struct s *st, int n)
{
  size_t s;
  s = sizeof(j);
  s = sizeof j;
  s = sizeof(j++);             /* expect: 13.6 */
  s = sizeof(j = 1234);        /* expect: 13.6 */
  s = sizeof(int32_t[n]);
  s = sizeof(int32_t[n++]);    /* expect: 13.6 */
  s = sizeof(vi);
  s = sizeof(fn());            /* expect: 13.6 */
  s = sizeof(vi + 1);          /* expect: 13.6 */
  s = sizeof *p;
  s = sizeof(*p++);            /* expect: 13.6 */
  s = sizeof(p[j]);
  s = sizeof(p[j--]);          /* expect: 13.6 */
  s = sizeof(st->v);
  s = sizeof(arr) / sizeof(arr[0]);
  s = SZ(j += 2);              /* expect: 13.6 */
  s = SZ(j + 2);
  s = sizeof(--j);             /* expect: 13.6 */
  s = sizeof(int32_t);
  s = alignof(int32_t);
  s = sizeof(struct s);
  s = sizeof(1 + (j *= 2));    /* expect: 13.6 */
  s = sizeof(-(j++));          /* expect: 13.6 */
  return s;
}
