#include <stdint.h>
#include <stdlib.h>
#include <stdnoreturn.h>
#include <setjmp.h>
static jmp_buf env;
extern _Noreturn void reset(void);
_Noreturn void a(void) /* expect: 17.9 */
{
    return;
}
_Noreturn void b(void) /* expect: 17.9 */
{
}
_Noreturn void c(void)
{
    for (;;) { }
}
_Noreturn void d(uint32_t n) /* expect: 17.9 */
{
    while (n > 0u) { n--; }
}
_Noreturn void e(uint32_t n) /* expect: 17.9 */
{
    if (n > 3u)
    {
        abort();
    }
}
_Noreturn void f(uint32_t n)
{
    if (n > 3u) { abort(); } else { reset(); }
}
noreturn void g(int32_t v)
{
    longjmp(env, v);
}
noreturn void h(int32_t v) /* expect: 17.9 */
{
    if (v == 0) { return; }
    exit(v);
}
_Noreturn void i(int32_t k)
{
    switch (k)
    {
    case 0: abort();
    case 1: reset();
    default: exit(1);
    }
}
_Noreturn void j(int32_t k) /* expect: 17.9 */
{
    switch (k)
    {
    case 0: abort();
    case 1: reset();
    }
}
_Noreturn void k(volatile int32_t *p) /* expect: 17.9 */
{
    for (;;)
    {
        if (*p == 3) { break; }
    }
}
_Noreturn void l(void)
{
    do { } while (1);
}
_Noreturn static void m(void) { goto again; again: goto again; }
_Noreturn static void n(void) { reset(); }
_Noreturn void decl(void);
void decl(void) /* expect: 17.9 */
{
    (void)env;
}
__attribute__((noreturn)) void gnu(void)
{
    a();
}
void plain(void) { return; }
void use(void) { m(); n(); }
