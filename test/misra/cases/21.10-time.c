#include <time.h>
#include <wchar.h>
static time_t t; /* expect: 21.10 */
void f(wchar_t *b, struct tm *p) /* expect: 21.10 */
{
  t = time(NULL); /* expect: 21.10 */
  clock_t c = clock(); /* expect: 21.10 */
  (void)difftime(t, t); /* expect: 21.10 */
  (void)wcsftime(b, 3u, L"%Y", p); /* expect: 21.10 */
  (void)localtime(&t); /* expect: 21.10 */
  (void)(c / CLOCKS_PER_SEC); /* expect: 21.10 */
}
