#include <stdint.h>
extern void foo(int a);
/* plain prose about the module; nothing else */
int a;
/* expect+1: D4.4 */
/* int b = 3; */
/* expect+1: D4.4 */
// foo(a);
int f(void)
{
    /* increment a */
    a = a + 1;
    /* expect+1: D4.4 */
    /* a = a + 2; */
    /* expect+1: D4.4 */
    // if (a > 3) { return 2; }
    /* expect+1: D4.4 */
    /* if (a > 0)
     * {
     *     foo(a);
     * }
     */
    // TODO: handle overflow
    /* returns a; see foo() */
    return a;   /* a is the count */
}
/* For example, the caller writes
 *     x = 3
 * and waits. */
/* expect+1: D4.4 */
// #define LIMIT 10
// ------------------------------------
/* bit 0: enable; bit 1: reset */
/* expect+1: D4.4 */
// return foo;
struct s
{
    int x;   /* x; position */
    /* expect+1: D4.4 */
    // int y;
    int z;   // offset = 4
};
/* expect+1: D4.4 */
/* for (int i = 0; i < 3; i++) { foo(i); } */
/* (c) 2020 A company. All rights reserved. */
/* expect+1: D4.4 */
//    case 3: break;
/**
 * @param a the value
 * @return 0 on success
 */
/* expect+1: D4.4 */
// #include <stdio.h>
#if 0
int removed;
#endif
