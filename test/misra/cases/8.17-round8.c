#include <stdalign.h>
alignas(8) int a;
alignas(8) alignas(16) int b; /* expect: 8.17 */
alignas(8) static alignas(4) int c; /* expect: 8.17 */
_Alignas(int) _Alignas(8) int d; /* expect: 8.17 */
struct s { alignas(8) alignas(4) int m; alignas(8) int n; }; /* expect: 8.17 */
void fn(void) { alignas(8) alignas(8) int l; } /* expect: 8.17 */
alignas(16)
alignas(8) int e; /* expect: 8.17 */
alignas(8) int f1, f2;
