#include <stdint.h>
struct p { int x; int y; };
struct n { struct p a; int b[2]; };
int a1[3][2] = { 1, 2, 3, 4, 5, 6 }; /* expect: 9.2 */
int a2[3][2] = { { 1, 2 }, { 3, 4 }, { 5, 6 } };
int a3[3][2] = { { 1, 2 }, { 3, 4 }, 5, 6 }; /* expect: 9.2 */
int a4[3][2] = { 0 };
int a5[2][2] = { { 0 }, { 0 } };
int a6[2] = { { 1 }, 2 };
struct p s1 = { 1, 2 };
struct n s2 = { 1, 2, 3, 4 }; /* expect: 9.2 */
struct n s3 = { { 1, 2 }, { 3, 4 } };
struct n s4 = { 0 };
struct n s5 = { { 0 }, 3, 4 }; /* expect: 9.2 */
char c1[] = "x";
char c2[] = { "x" };
char c3[2][3] = { "a", "b" };
int a7[2][2] = { [0][1] = 0, { 0, 1 } };
int a8[2][2] = { [0] = { 1, 2 }, [1] = { 3, 4 } };
struct n s6 = { .a = { 1, 2 }, .b = { 1, 2 } };
struct n s7 = { .a.x = 1, .a.y = 2 };
int sc = { 3 };
void f(struct p q) { struct p l = q; struct n m = { q, { 1, 2 } }; struct p ar[2] = { q, q }; }
union u { int a; struct p b; };
union u u1 = { 1 };
union u u2 = { .b = { 1, 2 } };
