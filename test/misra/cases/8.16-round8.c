#include <stdalign.h>
#define Z 0
enum { ZE };
alignas(0) int a; /* expect: 8.16 */
alignas(8) int b;
_Alignas(0) int c; /* expect: 8.16 */
alignas(Z) int d; /* expect: 8.16 */
alignas(4 - 4) int e; /* expect: 8.16 */
alignas(ZE) int f; /* expect: 8.16 */
struct s { alignas(0) int m; alignas(int) int n; }; /* expect: 8.16 */
void fn(void) { alignas(0) int l; alignas(double) int k; } /* expect: 8.16 */
alignas(sizeof(int) == 8) int g; /* expect: 8.16 */
