#include <stdint.h>
#include <stdbool.h>
#include <ctype.h>
#include <string.h>
extern bool g(int a);
extern volatile int vol;
static int n;
static bool count(void) { n++; return n > 3; }
static bool pure(int x) { return x > 3; }
static bool local(int x) { int y = x; y++; return y > 3; }
static bool writes(int *p) { *p = 1; return true; }
static bool indirect(void) { return count(); }
static bool reads(void) { return vol > 0; }
struct s { bool (*cb)(int a); int v; };
void f(int i, int j, int *p, bool b, struct s *ps, const char *s)
{
  if ((i > 0) && (j++ > 0)) { } /* expect: 13.5 */
  if ((j++ > 0) && (i > 0)) { }
  if ((i > 0) || ((j = 3) > 0)) { } /* expect: 13.5 */
  if ((i > 0) && pure(j)) { }
  if ((i > 0) && local(j)) { }
  if ((i > 0) && count()) { } /* expect: 13.5 */
  if (count() && (i > 0)) { }
  if ((i > 0) && writes(p)) { } /* expect: 13.5 */
  if ((i > 0) && indirect()) { } /* expect: 13.5 */
  if ((i > 0) || (vol > 3)) { } /* expect: 13.5 */
  if ((vol > 3) || (i > 0)) { }
  if ((i > 0) || reads()) { } /* expect: 13.5 */
  b = b && ((*p)++ == 3); /* expect: 13.5 */
  b = (i > 0) && (j > 0) && (--i > 0); /* expect: 13.5 */
  b = (i > 0) && ((j > 0) || (*p++ > 0)); /* expect: 13.5 */
  b = (i > 0) && (sizeof(j++) > 1u);
  b = (i > 0) && (strlen(s) > 1u);
  b = (i > 0) && (isdigit(s[0]) != 0);
  while ((i < 3) && (++i < j)) { } /* expect: 13.5 */
  b = (b ? i++ : j++) && b;
  (void)ps;
}
