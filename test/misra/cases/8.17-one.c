#include <stdalign.h>
alignas(16) alignas(8) int a;          /* expect: 8.17 */
_Alignas(16) int b;
_Alignas(int) _Alignas(8) int c;       /* expect: 8.17 */
struct s { _Alignas(4) _Alignas(8) char m; alignas(8) int n; alignas(8) int o; }; /* expect: 8.17 */
void f(void) { alignas(0) alignas(16) int l; } /* expect: 8.17 */
_Alignas(8) int d, e;
alignas(8) const alignas(8) int g = 1; /* expect: 8.17 */
#define AL alignas(8)
AL AL int h;                           /* expect: 8.17 */
AL int i;
