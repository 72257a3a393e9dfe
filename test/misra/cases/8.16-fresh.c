#include <stdint.h>
_Alignas(0) int32_t a;                 /* expect: 8.16 */
_Alignas(4) int32_t b;
_Alignas(4 - 4) int32_t c;             /* expect: 8.16 */
#define NONE 0
#define SOME 8
_Alignas(NONE) int32_t d;              /* expect: 8.16 */
_Alignas(SOME) int32_t e;
_Alignas(double) int32_t f;
struct s { _Alignas(0) int m; _Alignas(8) int n; };   /* expect: 8.16 */
void g(void) { _Alignas(0) int l = 0; (void)l; }      /* expect: 8.16 */
