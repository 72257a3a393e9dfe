#include <signal.h> /* expect: 21.5 */
#include <stdint.h>
static volatile sig_atomic_t flag; /* expect: 21.5 */
static void handler(int s) { flag = s; }
void f(void)
{
    (void)signal(SIGINT, handler); /* expect: 21.5 */
    if (signal(SIGTERM, SIG_IGN) == SIG_ERR) /* expect: 21.5 */
    {
        (void)raise(SIGABRT); /* expect: 21.5 */
    }
    void (*old)(int) = SIG_DFL; /* expect: 21.5 */
    (void)old;
}
struct chan { int32_t signal; };
int32_t raise_level(struct chan *c) { return c->signal; }
