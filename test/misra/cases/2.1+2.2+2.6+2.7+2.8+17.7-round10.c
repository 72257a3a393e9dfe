/* std: c23 */
#include <stdint.h>
[[noreturn]] extern void die(int code);
[[nodiscard]] extern int get(void);
static void cb([[maybe_unused]] int a, int b) { } /* expect: 2.7 */
static void unnamed(int, int b) { (void)b; }
void f(int k)
{
    [[maybe_unused]] int x = 3;
    int y = 4; /* expect: 2.8 */
    if (k == 1) { die(1); get(); } /* expect: 2.1 17.7 */
    switch (k)
    {
    case 0: [[fallthrough]];
    case 1: die(2); break; /* expect: 2.1 */
    default: break;
    }
    [[maybe_unused]] lab: cb(1, 2); /* expect: 2.2 */
    unnamed(1, 2); /* expect: 2.2 */
}
