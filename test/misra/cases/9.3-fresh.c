#include <stdint.h>
int32_t a[3] = { 0, 1, 2 };
int32_t b[3] = { 0, 1 };                             /* expect: 9.3 */
int32_t c[3] = { 0 };
int32_t d[3] = { 1 };                                /* expect: 9.3 */
int32_t e[] = { 1, 2 };
int32_t f[50] = { [1] = 1, [25] = 2 };
int32_t g[3] = { 1, [2] = 2 };                       /* expect: 9.3 */
char s1[10] = "hello";
char s2[10] = { "hello" };
char s3[6] = { 'h', 'e' };                           /* expect: 9.3 */
int32_t h[2][2] = { { 1, 2 }, { 3 } };               /* expect: 9.3 */
int32_t i[2][2] = { { 0 }, { 1, 2 } };
int32_t j[2][2] = { { 1, 2 } };                      /* expect: 9.3 */
int32_t k[2][2] = { 0 };
struct s { int32_t v[3]; int q; };
struct s l = { { 1, 2 }, 3 };                        /* expect: 9.3 */
struct s m = { { 1, 2, 3 } };
struct s n = { 0 };
struct in { int a; int b; };
struct in o[3] = { { 1, 2 } };                       /* expect: 9.3 */
struct in p[2] = { { 1, 2 }, { 3 } };
char names[3][8] = { "a", "b" };                     /* expect: 9.3 */
char names2[2][8] = { "a", "b" };
float fl[2] = { 0.0f };                              /* expect: 9.3 */
void fn(void) { int loc[4] = { 1, 2, 3 }; (void)loc; static int st[2] = { 5 }; (void)st; }   /* expect: 9.3 */
const uint8_t *ptrs[4] = { 0 };
int32_t des[3] = { [0] = 1, [1] = 2, [2] = 3 };
