#include <stdint.h>
#include <stdbool.h>
int16_t i;
typedef int my_t;
struct astruct { int16_t m; };
extern void g(struct astruct *p);
int16_t xyz = 0;
enum { ENUM_A };
static void helper(void);
void fn1(void)
{
    int16_t i; /* expect: 5.3 */
    {
        int16_t i; /* expect: 5.3 */
        i = 3;
    }
    i = 4;
}
void fn2(struct astruct xyz) /* expect: 5.3 */
{
    g(&xyz);
}
uint16_t speed;
void fn3(void)
{
    typedef float speed; /* expect: 5.3 */
    speed v = 0.0f;
}
void fn4(int param)
{
    {
        int param = 3; /* expect: 5.3 */
    }
    for (int k = 0; k < 3; k++)
    {
        int k = 2; /* expect: 5.3 */
    }
    for (int k = 0; k < 3; k++) { }
}
void fn5(void)
{
    int helper = 0; /* expect: 5.3 */
    int my_t = 1; /* expect: 5.3 */
    int ENUM_A = 3; /* expect: 5.3 */
    int astruct = 3;
    int m = 4;
}
void fn6(int a) { int b = a; { int c = b; } { int c = 3; } }
extern void proto(int i);
void fn7(void)
{
    struct astruct { int z; }; /* expect: 5.3 */
    struct astruct q;
i:
    q.z = 3;
}
static void helper(void) { }
void fn8(void)
{
    extern int16_t xyz;
    int fn1 = 0; /* expect: 5.3 */
}
