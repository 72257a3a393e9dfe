#include <stdint.h>
enum { I0, I1, I2 };
struct pt { int x, y; };
struct box { struct pt a; struct pt b; int v[3]; };
int a1[3] = { [I0] = 1, [I1] = 2, [I2] = 3 };
int a2[3] = { [I0] = 1, [I1] = 2, [I0] = 3 };       /* expect: 9.4 */
int a3[4] = { 1, 2, [1] = 3, 4 };                   /* expect: 9.4 */
int a4[4] = { [2] = 1, [0] = 2, 3, 4 };             /* expect: 9.4 */
struct pt p1 = { 1, .x = 2 };                       /* expect: 9.4 */
struct pt p2 = { .y = 1, .x = 2 };
struct box b1 = { .a = { 1, 2 }, .a.x = 3 };        /* expect: 9.4 */
struct box b2 = { .a.x = 1, .a.y = 2, .b.x = 3 };
struct box b3 = { .a.x = 1, .a = { 1, 2 } };        /* expect: 9.4 */
struct box b4 = { .v[0] = 1, .v[1] = 2 };
struct box b5 = { .v[0] = 1, .v[0] = 2 };           /* expect: 9.4 */
struct box b6 = { .v = { [1] = 1, [1] = 2 } };      /* expect: 9.4 */
struct pt pa[2] = { [0] = { 1, 2 }, [1] = { .x = 1, .x = 2 } }; /* expect: 9.4 */
int m[2][2] = { [0] = { 1, 2 }, [1][0] = 3, [1][1] = 4 };
void f(void) { (void)(int[2]){ [0] = 1, [0] = 2 }; } /* expect: 9.4 */
