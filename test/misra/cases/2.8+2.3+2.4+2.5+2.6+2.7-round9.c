#include <stdint.h>
#define A 1
#define B A
#define C 3 /* expect: 2.5 */
#if B
typedef int32_t used_in_sizeof;
#endif
#ifndef D
#define D
#endif
typedef struct t1 { struct t1 *p; } t1_t;
typedef union { int32_t a; } t2_t; /* expect: 2.3 */
typedef enum mode { M1, M2 } mode_t2; /* expect: 2.3 2.4 */
static int32_t st1 = (int32_t)sizeof(used_in_sizeof);
static int32_t st2; /* expect: 2.8 */
static const char *const names[2] = { "a", "b" }; /* expect: 2.8 */
int32_t f(int32_t a, int32_t *b, int32_t c) /* expect: 2.7 */
{
    int32_t x = a; /* expect: 2.8 */
    int32_t y;
    t1_t v = { 0 }; /* expect: 2.8 */
    y = (int32_t)M1 + st1;
    *b = 3;
    goto L1;
L0: /* expect: 2.6 */
    y++;
L1:
    return y;
}
static void cb1(void *ctx, int32_t ev) { (void)ctx; } /* expect: 2.7 */
static void (*const tab[])(void *ctx, int32_t ev) = { cb1 };
void g(void) { tab[0](0, 1); }
int32_t kr(a, b) int32_t a; int32_t b; { return a; } /* expect: 2.7 */
