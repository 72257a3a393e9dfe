#include <stdint.h>
#include <stdlib.h>
#include <setjmp.h>
extern _Noreturn void reset(void);
static jmp_buf env;
void idle(void) /* expect: 17.11 */
{
    for (;;) { }
}
void die(int32_t c) /* expect: 17.11 */
{
    exit(c);
}
static void hop(void) /* expect: 17.11 */
{
    longjmp(env, 1);
}
void stop(uint32_t n) /* expect: 17.11 */
{
    if (n > 1u) { abort(); } else { reset(); }
}
void server(volatile uint32_t *q) /* expect: 17.11 */
{
    while (1)
    {
        if (*q == 0u) { continue; }
        *q = 0u;
    }
}
void chain(void) /* expect: 17.11 */
{
    reset();
}
void via(void) /* expect: 17.11 */
{
    hop();
}
_Noreturn void marked(void) { for (;;) { } }
_Noreturn void marked2(void);
void marked2(void) { for (;;) { } }
void maybe(uint32_t n)
{
    if (n > 1u) { abort(); }
}
void loop(volatile uint32_t *q)
{
    for (;;) { if (*q != 0u) { break; } }
}
void early(volatile uint32_t *q)
{
    for (;;) { if (*q != 0u) { return; } }
}
void plain(void) { }
void other(void) { plain(); }
int main(void)
{
    other();
    for (;;) { }
}
static void spin(void) /* expect: 17.11 */
{
    do { plain(); } while (1);
}
static void jump(void) /* expect: 17.11 */
{
again:
    plain();
    goto again;
}
void use(void) { if (env[0].__jmpbuf[0] == 0) { spin(); jump(); via(); } }
