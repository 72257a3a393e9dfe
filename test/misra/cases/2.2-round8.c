#include <stdint.h>
#include <stddef.h>
#include <string.h>
extern volatile uint16_t v;
extern uint8_t *p;
extern void ext(void);
static void empty(void)
{
}
static int32_t pure(int32_t a) { return a + 1; }
uint16_t g;
uint16_t f1(void)
{
    uint16_t x;
    x = 3u;
    v;
    (void)v;
    x >> 3; /* expect: 2.2 */
    x == 4u; /* expect: 2.2 */
    *p++; /* expect: 2.2 */
    (*p)++;
    empty(); /* expect: 2.2 */
    ext();
    return x;
}
void f2(int32_t a)
{
    int32_t b = a + 1;
    int32_t c;
    c = a * 2; /* expect: 2.2 */
    g = (uint16_t)a;
    a + b; /* expect: 2.2 */
}
void f3(void)
{
    int32_t i = 0;
    (void)i;
    i++; /* expect: 2.2 */
}
int32_t f4(int32_t a)
{
    int32_t r = a;
    r = 5; /* expect: 2.2 */
    r = a + 7;
    return r;
}
void f5(int32_t a)
{
    (int16_t)a; /* expect: 2.2 */
    (void)a;
    (void)pure(a);
    -a; /* expect: 2.2 */
    a ? 1 : 2; /* expect: 2.2 */
}
int32_t f6(int32_t a)
{
    int32_t r = a;
    r + 0;  /* expect: 2.2 */
    return r;
}
