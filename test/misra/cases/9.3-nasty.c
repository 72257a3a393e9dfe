#include <stdint.h>
#define N 4
enum { E0, E1, EN };
int a1[N] = { 1, 2, 3 };                 /* expect: 9.3 */
int a2[EN] = { 1, 2 };
int a3[EN] = { [E0] = 1 };
int a4[N] = { [0] = 1, 2, 3, 4 };
int a5[N] = { 0 };
uint8_t a6[N] = { 0U };
int a7[N] = { 1, 0 };                    /* expect: 9.3 */
int a8[2][N] = { { 1, 2, 3, 4 }, { 5 } }; /* expect: 9.3 */
int a9[2][N] = { { 0 }, { 0 } };
int b1[2][N] = { [1] = { 1, 2, 3, 4 } };
int b2[2][N] = { [1] = { 1, 2 } };       /* expect: 9.3 */
char c1[6] = "ab";
char c2[3][3] = { "ab", "cd" };          /* expect: 9.3 */
char c3[3] = { 'a', 'b', 'c' };
char c4[4] = { 'a', 'b', 'c' };          /* expect: 9.3 */
char c5[8] = { "ab" };
const char *p1[3] = { "a", "b" };        /* expect: 9.3 */
const char *p2[3] = { 0 };
struct s { int n; uint8_t d[3]; };
struct s s1 = { 1, { 1, 2 } };           /* expect: 9.3 */
struct s s2 = { 1 };
struct s s3[2] = { { 1, { 1, 2, 3 } } }; /* expect: 9.3 */
struct s s4[2] = { [0] = { 1, { 0 } } };
void f(void)
{
  static int l1[3] = { 1 };              /* expect: 9.3 */
  int l2[3] = { 0, 0 };                  /* expect: 9.3 */
  (void)(int[3]){ 1, 2 };                /* expect: 9.3 */
  int l3[] = { 1 };
}
