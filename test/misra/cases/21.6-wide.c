#include <wchar.h>
void f(const wchar_t *w, wchar_t *b)
{
  (void)wprintf(L"x"); /* expect: 21.6 */
  (void)swprintf(b, 3u, L"x"); /* expect: 21.6 */
  (void)getwchar(); /* expect: 21.6 */
  (void)wcslen(w);
}
