#include <stdalign.h>
static alignas(8) alignas(16) char a[4];   /* expect: 8.17 */
static alignas(8) char b[4], c[4];
alignas(4) extern alignas(4) int d;        /* expect: 8.17 */
struct s { alignas(8) int x, y; alignas(int) alignas(8) int z; };   /* expect: 8.17 */
void f(void) { alignas(4) alignas(8) int l = 0; alignas(8) int m = 0; (void)l; (void)m; }   /* expect: 8.17 */
