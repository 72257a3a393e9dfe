enum { R, G, B, N };
struct reg { int a; int b; struct { int x; int y; } in; int arr[3]; };
const char *col[N] = { [R] = "r", [G] = "g", [B] = "b" };
const char *col2[N] = { [R] = "r", [G] = "g", [G] = "b" };   /* expect: 9.4 */
const char *col3[N] = { "r", [R] = "x" };            /* expect: 9.4 */
struct reg r1 = { .a = 1, .in = { 1, 2 }, .b = 2 };
struct reg r2 = { .a = 1, .in.x = 1, .in.y = 2 };
struct reg r3 = { .in.x = 1, .in.x = 2 };            /* expect: 9.4 */
struct reg r4 = { .in = { 1, 2 }, .in.x = 2 };       /* expect: 9.4 */
struct reg r5 = { .arr = { [1] = 1, [1] = 2 } };     /* expect: 9.4 */
struct reg r6 = { .b = 1, { 1, 2 }, .in.y = 3 };     /* expect: 9.4 */
struct reg r7[2] = { [1] = { 1 }, [0] = { 2 } };
struct reg r8[2] = { [0] = { 1 }, { 2 }, [1].a = 3 };   /* expect: 9.4 */
int seq[4] = { [2] = 1, 2, [1] = 3, 4 };             /* expect: 9.4 */
