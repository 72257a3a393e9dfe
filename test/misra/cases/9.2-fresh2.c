#include <stdint.h>
#include <stddef.h>
struct v2 { int x; int y; };
struct box { struct v2 a; struct v2 b; };
struct arr { int n; int d[3]; };
struct v2 p = { 1, 2 };
struct box b1 = { { 1, 2 }, { 3, 4 } };
struct box b2 = { 1, 2, 3, 4 };                      /* expect: 9.2 */
struct box b3 = { { 1, 2 }, 3, 4 };                  /* expect: 9.2 */
struct arr a1 = { 1, { 1, 2, 3 } };
struct arr a2 = { 1, 1, 2, 3 };                      /* expect: 9.2 */
int m[2][3] = { { 1, 2, 3 }, { 4, 5, 6 } };
int n[2][3] = { 1, 2, 3, 4, 5, 6 };                  /* expect: 9.2 */
int o[2][3] = { 0 };
int q[2][2][2] = { { { 0 }, { 0 } }, { { 0 }, { 0 } } };
struct box bs[2] = { { { 1, 2 }, { 3, 4 } }, { { 0 }, { 0 } } };
struct box bt[2] = { { 1, 2, 3, 4 }, { { 0 }, { 0 } } };   /* expect: 9.2 */
const char *t[2] = { "a", "b" };
char tt[2][3] = { "ab", "cd" };
struct { char name[4]; int v; } rec[] = { { "ab", 1 }, { "cd", 2 } };
struct { char name[4]; int v; } rec2[] = { "ab", 1, "cd", 2 };   /* expect: 9.2 */
struct box d1 = { .a = { 1, 2 }, .b = { 3, 4 } };
struct box d2 = { .a = { 1, 2 }, .b = p.x };
void f(struct v2 v)
{
    struct box l1 = { v, v };
    struct box l2 = { v, { 1, 2 } };
    struct box l3 = { v, 1, 2 };                     /* expect: 9.2 */
    struct v2 *cl = (struct v2[]){ 1, 2, 3, 4 };     /* expect: 9.2 */
    struct v2 *cm = (struct v2[]){ { 1, 2 }, { 3, 4 } };
    (void)l1; (void)l2; (void)l3; (void)cl; (void)cm;
}
