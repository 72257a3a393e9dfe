#include <stdint.h>
#include <stdbool.h>
#include <stdlib.h>
#define ENABLED 0
extern void step(int n);
extern int poll(void);
enum st { IDLE, RUN, STOP };
static int fsm(enum st s)
{
    for (;;)
    {
        switch (s)
        {
        case IDLE:
            s = RUN;
            continue;
            step(0);                   /* expect: 2.1 */
        case RUN:
            if (poll() != 0)
            {
                return 1;
                step(1);               /* expect: 2.1 */
            }
            s = STOP;
            break;
        case STOP:
            return 0;
            break;                     /* expect: 2.1 */
        default:
            return -1;
        }
    }
    return 2;                          /* expect: 2.1 */
}
static void task(void *arg)
{
    (void)arg;
    do
    {
        step(1);
    } while (1);
    step(2);                           /* expect: 2.1 */
}
static int early(int a)
{
    if (a > 0)
    {
        return 1;
    }
    else if (a < 0)
    {
        return -1;
    }
    else
    {
        return 0;
    }
    a = 3;                             /* expect: 2.1 */
    return a;
}
static void gotos(int a)
{
    goto end;
    step(a);                           /* expect: 2.1 */
mid:
    step(2);
end:
    if (a > 3) { goto mid; }
}
static void config(void)
{
    if (ENABLED) { step(1); }
#if 0
    step(2);
#endif
    while (true) { step(3); if (poll() == 1) { break; } }
    step(4);
}
static void aborts(int e)
{
    if (e != 0) { abort(); step(1); }  /* expect: 2.1 */
    step(2);
    for (int i = 0; i < 3; i++) { if (i == 1) { break; step(i); } }   /* expect: 2.1 */
}
static int ternary(int a) { return (1) ? a : poll(); }
static int never(void) { while (1) { if (poll() == 2) { return 2; } } }
static void after_never(void) { (void)never(); step(1); }
static void nest(int a)
{
    {
        return;
    }
    step(a);                           /* expect: 2.1 */
}
void all(void) { (void)fsm(IDLE); task(0); (void)early(1); gotos(2); config(); aborts(1); (void)ternary(1); after_never(); nest(1); }   /* expect: 2.1 */
