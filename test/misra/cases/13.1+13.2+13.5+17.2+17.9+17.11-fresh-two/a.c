#include "api.h"
static u32 count;
u32 tick(void) { count++; return count; }
u32 peek(u32 a) { u32 r = a; r += 2u; return r; }
bool_t try_it(u32 a) { count = a; return a > 3u; }
bool_t is_big(u32 a) { return a > 100u; }
u32 ping(u32 n) { return (n == 0u) ? 0u : pong(n - 1u); } /* expect: 17.2 */
u32 leaf(u32 n) { return n + 1u; }
void trap(void) { panic(); } /* expect: 17.11 */
_Noreturn void panic(void) { for (;;) { } }
