#include <stdalign.h>
#define Z 0
_Alignas(0) int a;              /* expect: 8.16 */
alignas(0) int b;               /* expect: 8.16 */
_Alignas(8) int c;
_Alignas(Z) int d;              /* expect: 8.16 */
_Alignas(4 - 4) int e;          /* expect: 8.16 */
struct s { _Alignas(0) char m; _Alignas(int) char n; }; /* expect: 8.16 */
void f(void) { alignas(0) int l; alignas(16) int k; } /* expect: 8.16 */
_Alignas(8) _Alignas(0) int q;  /* expect: 8.16 */
