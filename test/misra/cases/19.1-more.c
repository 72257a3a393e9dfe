#include <string.h>
#include <stdint.h>
struct s { int a; int b; };
union u { struct s x; struct s y; int i; short h; char c[8]; };
static char buf[16];
void f(union u *p, struct s *q)
{
  union u v;
  v.x = v.y;
  v.i = v.h; /* expect: 19.1 */
  v.h = (short)v.i; /* expect: 19.1 */
  v.i = v.i + 1;
  v.i = p->h;
  *q = *q;
  (void)memcpy(&buf[2], &buf[0], 4u); /* expect: 19.1 */
  (void)memcpy(&buf[4], &buf[0], 4u);
  (void)memcpy(buf, buf + 3, 5u); /* expect: 19.1 */
  (void)memmove(buf, buf + 3, 5u);
  (void)memcpy(buf, buf, 4u); /* expect: 19.1 */
  (void)strcpy(buf + 1, buf); /* expect: 19.1 */
  (void)strcat(buf, buf); /* expect: 19.1 */
}
