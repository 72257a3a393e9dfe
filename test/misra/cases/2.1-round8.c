/* expect markers name the first unreachable statement */
#include <stdint.h>
#include <stdlib.h>
#include <stdbool.h>
#include <setjmp.h>
extern void use(int x);
extern int get(void);
_Noreturn extern void die(void);
static jmp_buf env;

int f1(int x)
{
    return x;
    use(x); /* expect: 2.1 */
}
int f2(int x)
{
    if (x > 0)
    {
        return 1;
    }
    else
    {
        return 2;
    }
    use(x); /* expect: 2.1 */
}
int f3(void)
{
    while (1)
    {
        use(1);
    }
    return 0; /* expect: 2.1 */
}
int f4(void)
{
    for (;;)
    {
        if (get() == 3)
        {
            break;
        }
    }
    return 0;
}
void f5(int x)
{
    switch (x)
    {
        use(5); /* expect: 2.1 */
    case 1:
        use(1);
        break;
        use(2); /* expect: 2.1 */
    case 2:
        return;
        break; /* expect: 2.1 */
    default:
        use(0);
        break;
    }
}
void f6(void)
{
    die();
    use(1); /* expect: 2.1 */
}
void f7(void)
{
    exit(1);
    use(1); /* expect: 2.1 */
}
void f8(void)
{
    goto end;
    use(1); /* expect: 2.1 */
end:
    use(2);
}
void f9(int x)
{
    do
    {
        if (x == 1)
        {
            continue;
            use(1); /* expect: 2.1 */
        }
        use(2);
    } while (x++ < 10);
}
void f10(uint8_t c)
{
    if (c > 300u)
    {
        use(1);
    }
    if (sizeof(int) == 1u)
    {
        use(2); /* expect: 2.1 */
    }
}
enum light { RED, AMBER, GREEN } ;
int f11(enum light l)
{
    int r = 0;
    switch (l)
    {
    case RED:
        r = 1;
        break;
    case AMBER:
    case GREEN:
        r = 2;
        break;
    default:
        r = 3;
        break;
    }
    return r;
}
void f12(void)
{
    longjmp(env, 1);
    use(1); /* expect: 2.1 */
}
int f13(int n)
{
    while (false)
    {
        use(n); /* expect: 2.1 */
    }
    if (true)
    {
        use(1);
    }
    else
    {
        use(2); /* expect: 2.1 */
    }
    return n;
}
