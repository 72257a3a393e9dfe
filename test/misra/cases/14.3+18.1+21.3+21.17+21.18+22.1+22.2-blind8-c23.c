/* std: c23 */
#include <string.h>
#include <stdlib.h>
#include <stdint.h>
void a(const char *s)
{
  char *d = strdup(s);                       /* expect: 22.1 */
  char *e = strndup(s, 3U);
  if (e != nullptr) { (void)strcmp(e, "a"); }
  free(e);                                   /* expect: 21.3 */
  char buf[4];
  (void)memset_explicit(buf, 0, 5U);         /* known-miss: 21.18 */
  (void)memset_explicit(buf, 0, 4U);
  (void)strcpy(buf, "abcd");                 /* expect: 21.17 */
  (void)d;
  constexpr int32_t N = 4;
  buf[N] = 'x';                              /* known-miss: 18.1 */
  buf[N - 1] = 'x';
  if (N == 4) { buf[0] = 'a'; }              /* expect: 14.3 */
}
