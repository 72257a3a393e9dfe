#include <stdint.h>
struct p { int x; int y; };
struct n { struct p a; int b[2]; };
int a1[3][2] = { 1, 2, 3, 4, 5, 6 };           /* expect: 9.2 */
int a2[3][2] = { { 1, 2 }, { 3, 4 }, { 5, 6 } };
int a3[3][2] = { { 1, 2 }, { 0 }, { 5, 6 } };
int a4[3][2] = { 0 };
int a5[3][2] = { { 0 }, { 0 } };
struct n n1 = { { 1, 2 }, { 3, 4 } };
struct n n2 = { 1, 2, 3, 4 };                  /* expect: 9.2 */
struct n n3 = { { 1, 2 }, 3, 4 };              /* expect: 9.2 */
struct n n4 = { 0 };
struct n n5 = { .a = { 1, 2 }, .b = { 3, 4 } };
struct n n6 = { .a.x = 1, .b[1] = 2 };
char s1[3][4] = { "abc", "def", "ghi" };
char s2[4] = "abc";
char s3[4] = { "abc" };
int sc = { 1 };                                
void f(struct p q)
{
  struct n l1 = { q, { 1, 2 } };
  struct n l2 = { q, 1, 2 };                   /* expect: 9.2 */
  struct p ps[2] = { q, q };
  struct p pz[2] = { 1, 2, 3, 4 };             /* expect: 9.2 */
  (void)(struct n){ 1, 2, 3, 4 };              /* expect: 9.2 */
  int a7[2][2] = { { 1, 2 }, 3, 4 };           /* expect: 9.2 */
  int a8[2][2][2] = { { 1, 2, 3, 4 }, { { 1, 2 }, { 3, 4 } } }; /* expect: 9.2 */
}
