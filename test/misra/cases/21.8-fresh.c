#include <stdlib.h>
#include <stdint.h>
extern int32_t my_exit(int32_t c);
static void clean(void) { }
#define DIE() abort() /* expect: 21.8 */
void f(int32_t c)
{
    if (c == 1) { abort(); } /* expect: 21.8 */
    if (c == 2) { exit(EXIT_FAILURE); } /* expect: 21.8 */
    if (c == 3) { _Exit(3); } /* expect: 21.8 */
    if (c == 4) { quick_exit(1); } /* expect: 21.8 */
    (void)my_exit(1);
    (void)atexit(clean);
    DIE();
    void (*q)(int) = &exit; /* expect: 21.8 */
    q(3);
    (void)abs(c);
}
