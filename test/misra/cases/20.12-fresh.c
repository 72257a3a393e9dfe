#include <stdint.h>
#define AA 0xffff
#define BB(x) (x) + wow##x /* expect: 20.12 */
#define STR(x) #x
#define BOTH(x) show(#x, (x)) /* expect: 20.12 */
#define BOTH_OK(x) show(#x, (x))
#define ONLY(x, y) x##y
#define TWICE(x) x##_a = x##_b
#define OTHER(x, y) (y + a##x)
#define LOGV(name) do { (void)#name; name = 3; } while (0) /* expect: 20.12 */
extern int32_t show(const char *s, int32_t v);
#define ALIAS wow
int32_t wowAA, a_1, q_a, q_b, count;
#define COUNT count
void f(void)
{
    int32_t wow1 = 0;
    wowAA = BB(AA);
    (void)BOTH(AA);
    (void)BOTH_OK(3);
    (void)BOTH_OK(wowAA);
    (void)STR(AA);
    TWICE(q);
    (void)OTHER(_1, AA);
    LOGV(COUNT);
    (void)ONLY(wow, 1);
    (void)wow1;
}
