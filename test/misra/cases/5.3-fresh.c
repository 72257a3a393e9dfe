#include <stdint.h>
extern void g(void *p);
static int16_t i;
typedef int32_t T;
struct astruct { int16_t m; };
int16_t counter;
void fn1(void)
{
    int16_t i = 2;                     /* expect: 5.3 */
    {
        int16_t i = 3;                 /* expect: 5.3 */
        (void)i;
    }
    (void)i;
}
void fn2(struct astruct p) { g(&p); }
void fn3(void)
{
    struct other { int m; } xyz = { 0 };
    g(&xyz);
    int m = 3; (void)m;
}
void fn4(int16_t counter) { (void)counter; }     /* expect: 5.3 */
void fn5(int16_t a)
{
    for (int16_t k = 0; k < 3; k++)
    {
        int16_t a = k;                 /* expect: 5.3 */
        (void)a;
    }
    for (int16_t k = 0; k < 3; k++) { }
    for (int16_t n = 0; n < 3; n++)
    {
        for (int16_t n = 0; n < 3; n++) { }   /* expect: 5.3 */
    }
}
void fn6(void)
{
    int T = 3;                         /* expect: 5.3 */
    (void)T;
}
void fn7(int a);
void fn8(int fn7)                      /* expect: 5.3 */
{
    (void)fn7;
}
void fn9(int i);
enum { RED };
void fn10(void)
{
    enum { RED } c = RED;              /* expect: 5.3 */
    int fn10 = 3;                      /* expect: 5.3 */
    (void)c; (void)fn10;
    struct astruct { int q; } z;       /* expect: 5.3 */
    (void)z;
}
void fn11(void)
{
    extern int16_t counter;
    { int x = 0; (void)x; }
    { int x = 0; (void)x; }
label:
    { int label = 3; (void)label; }
    goto label;
}
void fn12(void)
{
    int late = 0;
    if (late == 0)
    {
        static int late;               /* expect: 5.3 */
        typedef int counter;           /* expect: 5.3 */
        (void)late;
    }
}
void fn13(void) { int later = 1; (void)later; }
static int later;
