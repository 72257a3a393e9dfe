#include <stddef.h>
#include <stdbool.h>
extern int *p; extern int *get(void); extern bool b; extern void (*fp)(void);
void fn(int n)
{
    if (p) { } /* expect: 11.11 */
    if (!p) { } /* expect: 11.11 */
    if (p != NULL) { }
    while (get()) { } /* expect: 11.11 */
    if (b && p) { } /* expect: 11.11 */
    if (p == NULL || !get()) { } /* expect: 11.11 */
    n = p ? 1 : 2; /* expect: 11.11 */
    for (; p; p++) { } /* expect: 11.11 */
    do { n--; } while (p); /* expect: 11.11 */
    b = p; /* expect: 11.11 */
    b = !p; /* expect: 11.11 */
    b = (bool)p;
    if (fp) { } /* expect: 11.11 */
    if (n) { }
    if (p != 0) { }
    if (*p) { }
}
bool ret(void) { return p; } /* expect: 11.11 */
