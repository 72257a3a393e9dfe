#include <stdalign.h>
_Alignas(0) int a;                               /* expect: 8.16 */
_Alignas(8) int b;
alignas(0) int c;                                /* expect: 8.16 */
_Alignas(4 - 4) int d;                           /* expect: 8.16 */
struct s { _Alignas(0) int m; _Alignas(16) int n; }; /* expect: 8.16 */
#define ZERO 0
_Alignas(ZERO) int e;                            /* expect: 8.16 */
void f(void) { _Alignas(0) char x = 1; (void)x; } /* expect: 8.16 */
_Alignas(double) int g;
