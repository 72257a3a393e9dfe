#include <stdint.h>
int f1(int a, int b) /* expect: 2.7 */
{
    return a;
}
int f2(int a,
       int b, /* expect: 2.7 */
       int c)
{
    return a + c;
}
void f3(int a)
{
    (void)a;
}
void f4(int a) /* expect: 2.7 */
{
}
void f5(int a);
static int f6(int x, uint16_t *out)
{
    *out = (uint16_t)x;
    return 0;
}
int f7(int a, int b) /* expect: 2.7 */
{
    return (int)sizeof(int) + a;
}
int f8(int a)
{
    return (int)sizeof(a);
}
int f9(int a, int n) /* expect: 2.7 */
{
    int n2 = a;
    {
        int n = 3;
        n2 += n;
    }
    return n2;
}
void f10(int argc, char *argv[]) /* expect: 2.7 */
{
}
int f11(int) ;
int f12(int (*cb)(int unused_in_type))
{
    return cb(1);
}
int f13(int a)
{
    a = 3;
    return 3;
}
