#include <stddef.h>
typedef struct { int x; int y; } pt;
typedef struct { pt a; pt b; } line;
typedef union { int i; float f[2]; } un;
struct fl { int n; int d[]; };
struct anon { int t; union { int a; float b; }; };
pt p1 = { 1, 2 };
line l1 = { { 1, 2 }, { 3, 4 } };
line l2 = { 1, 2, 3, 4 };                 /* expect: 9.2 */
line l3 = { { 1, 2 }, 3, 4 };             /* expect: 9.2 */
line l4 = { .a = { 1, 2 }, .b = { 3, 4 } };
line l5[2] = { { { 1, 2 }, { 3, 4 } }, { { 0 }, { 0 } } };
line l6[2] = { 1, 2, 3, 4, 5, 6, 7, 8 };  /* expect: 9.2 */
line l7[2] = { { 1, 2, 3, 4 }, { { 0 }, { 0 } } }; /* expect: 9.2 */
line l8[2] = { 0 };
line l9 = { { 0 }, { 0 } };
un u1 = { 1 };
un u2 = { .f = { 1.0f, 2.0f } };
int m1[2][2][2] = { { { 1, 2 }, { 3, 4 } }, { { 5, 6 }, { 7, 8 } } };
int m2[2][2][2] = { { 1, 2, 3, 4 }, { 5, 6, 7, 8 } }; /* expect: 9.2 */
int m3[][2] = { { 1, 2 }, { 3, 4 } };
int m4[][2] = { 1, 2, 3, 4 };             /* expect: 9.2 */
char s1[2][4] = { "abc", { 'a', 'b', 'c', '\0' } };
char s2[2][4] = { 'a', 'b', 'c', '\0', 'd', 'e', 'f', '\0' }; /* expect: 9.2 */
const char *t[2] = { "a", "b" };
struct anon an = { 1, { 2 } };
void f(pt q)
{
  line la = { q, q };
  line lb = { q, 1, 2 };                  /* expect: 9.2 */
  line lc = { p1, { 1, 2 } };
  static line ld = { { 1, 2 }, { 3, 4 } };
  (void)(line){ { 1, 2 }, { 3, 4 } };
  (void)(pt[2]){ 1, 2, 3, 4 };            /* expect: 9.2 */
}
