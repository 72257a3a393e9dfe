int a1[3] = { [0] = 1, [1] = 2, [0] = 3 };      /* expect: 9.4 */
int a2[3] = { [1] = 1, [0] = 2, 3 };            /* expect: 9.4 */
int a3[3] = { [0] = 1, [1] = 2, [2] = 3 };
struct s { int a; int b; struct { int c; int d; } n; };
struct s s1 = { .a = 1, .b = 2, .a = 3 };       /* expect: 9.4 */
struct s s2 = { .b = 1, .a = 2, 3 };            /* expect: 9.4 */
struct s s3 = { .n.c = 1, .n.d = 2 };
struct s s4 = { .n.c = 1, .n.c = 2 };           /* expect: 9.4 */
struct s s5 = { .n = { 1, 2 }, .n.c = 3 };      /* expect: 9.4 */
int m1[2][2] = { [0] = { 1, 2 }, [0] = { 3, 4 } }; /* expect: 9.4 */
int m2[2][2] = { [0][0] = 1, [0][1] = 2 };
struct s sa[2] = { [0].a = 1, [0].b = 2, [1].a = 1 };
struct s sb[2] = { [0].a = 1, [0].a = 2 };      /* expect: 9.4 */
int a4[5] = {
  [0] = 1,
  [1] = 2,
  [1] = 3,                                      /* expect: 9.4 */
};
union u { int i; float f; };
union u u1 = { .i = 1, .f = 2.0f };             /* expect: 9.4 */
