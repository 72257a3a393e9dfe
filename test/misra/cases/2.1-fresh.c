#include <stdint.h>
#include <stdbool.h>
#include <stdlib.h>
enum mode { M_A, M_B, M_C };
extern void work(int v);
extern int get(void);
int after_return(int a)
{
    return a;
    work(a);                           /* expect: 2.1 */
}
void after_break(void)
{
    for (int i = 0; i < 4; i++)
    {
        work(i);
        break;
        work(9);                       /* expect: 2.1 */
    }
    while (true)
    {
        if (get() == 3) { break; }
        work(1);
        continue;
        work(2);                       /* expect: 2.1 */
    }
    work(3);
}
void after_loop(void)
{
    while (1)
    {
        work(1);
    }
    work(2);                           /* expect: 2.1 */
}
void const_if(void)
{
    if (0) {
        work(1);                       /* expect: 2.1 */
    }
    if (1) {
        work(2);
    } else {
        work(3);                       /* expect: 2.1 */
    }
    while (0) {
        work(4);                       /* expect: 2.1 */
    }
    do { work(5); } while (0);
}
int sw(int x)
{
    switch (x)
    {
        work(7);                       /* expect: 2.1 */
        case 0:
            work(0);
            break;
            work(1);                   /* expect: 2.1 */
        case 1:
            return 3;
        default:
            goto end;
            work(8);                   /* expect: 2.1 */
    }
    return 2;
end:
    return 1;
}
int both(int x)
{
    if (x > 0) { return 1; } else { return 2; }
    work(x);                           /* expect: 2.1 */
}
int enums(enum mode m)
{
    int r = 0;
    switch (m)
    {
        case M_A: r = 1; break;
        case M_B: r = 2; break;
        case M_C: r = 3; break;
        default: r = 4; break;
    }
    return r;
}
void dies(void)
{
    exit(1);
    work(1);                           /* expect: 2.1 */
}
_Noreturn void fatal(int c);
void dies2(void)
{
    fatal(2);
    work(1);                           /* expect: 2.1 */
}
int short_circuit(int a) { return (a != 0) && (get() != 0); }
void labelled(int a)
{
    if (a > 3) { goto here; }
    return;
    work(1);                           /* expect: 2.1 */
here:
    work(2);
}
void range(uint8_t v)
{
    if (v < 0) {
        work(1);
    }
}
static bool has_feature(void) { return false; }
void cfg(void) { if (has_feature()) { work(1); } }
