#include <time.h>
#include <wchar.h>
#include <stdint.h>
static time_t stamp; /* expect: 21.10 */
static struct tm parts; /* expect: 21.10 */
static char buf[20];
static wchar_t wbuf[20];
void f(void)
{
    stamp = time(NULL); /* expect: 21.10 */
    clock_t c = clock(); /* expect: 21.10 */
    parts = *localtime(&stamp); /* expect: 21.10 */
    (void)gmtime(&stamp); /* expect: 21.10 */
    (void)mktime(&parts); /* expect: 21.10 */
    (void)strftime(buf, 20u, "%d", &parts); /* expect: 21.10 */
    (void)wcsftime(wbuf, 20u, L"%d", &parts); /* expect: 21.10 */
    (void)difftime(stamp, stamp); /* expect: 21.10 */
    (void)asctime(&parts); /* expect: 21.10 */
    (void)ctime(&stamp); /* expect: 21.10 */
    (void)(c / CLOCKS_PER_SEC); /* expect: 21.10 */
}
struct ev { uint32_t time; uint32_t clock; };
uint32_t g(struct ev *e) { return e->time + e->clock; }
