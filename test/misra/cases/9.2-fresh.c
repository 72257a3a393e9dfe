#include <stdint.h>
int16_t a[3][2] = { 1, 2, 3, 4, 5, 6 };              /* expect: 9.2 */
int16_t b[3][2] = { { 1, 2 }, { 3, 4 }, { 5, 6 } };
int16_t c[3][2] = { { 1, 2 }, { 3, 4 }, 5, 6 };      /* expect: 9.2 */
int16_t d[3][2] = { 0 };
int16_t e[3][2] = { { 0 }, { 1, 2 }, { 0 } };
struct in { int x; int y; };
struct out { int a; struct in i; int arr[2]; };
struct out o1 = { 1, { 2, 3 }, { 4, 5 } };
struct out o2 = { 1, 2, 3, 4, 5 };                   /* expect: 9.2 */
struct out o3 = { 0 };
struct out o4 = { 1, { 2, 3 }, 4, 5 };               /* expect: 9.2 */
struct in arr1[2] = { { 1, 2 }, { 3, 4 } };
struct in arr2[2] = { 1, 2, 3, 4 };                  /* expect: 9.2 */
char s1[2][4] = { "abc", "def" };
char s2[4] = { "abc" };
int16_t f[2][2] = { [0] = { 1, 2 }, [1] = { 3, 4 } };
int16_t g[2][2] = { [0][0] = 1, [0][1] = 2 };
struct out o5 = { .a = 1, .i = { .x = 2, .y = 3 }, .arr = { 1, 2 } };
struct out o6 = { .a = 1, .i.x = 2 };
int16_t h[2][2] = { { 0 }, 1, 2 };                   /* expect: 9.2 */
struct in gi(void);
void fn(void) { struct in l = gi(); struct in la[2] = { gi(), gi() }; (void)l; (void)la; }
int scalar = { 1 };
int16_t z[2][2][2] = { { { 1, 2 }, { 3, 4 } }, { { 5, 6 }, { 7, 8 } } };
int16_t z2[2][2][2] = { { 1, 2, 3, 4 }, { { 5, 6 }, { 7, 8 } } };   /* expect: 9.2 */
union u { int a; struct in i; };
union u u1 = { 1 };
