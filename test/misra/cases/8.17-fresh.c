#include <stdint.h>
#include <stdalign.h>
_Alignas(16) _Alignas(8) int32_t a;    /* expect: 8.17 */
_Alignas(16) int32_t b;
alignas(8) alignas(16) int32_t c;      /* expect: 8.17 */
_Alignas(16) static _Alignas(double) int32_t d;   /* expect: 8.17 */
struct s { _Alignas(4) _Alignas(8) int m; };      /* expect: 8.17 */
_Alignas(4) int32_t e; _Alignas(8) int32_t f;
_Alignas(0) _Alignas(8) int32_t g;     /* expect: 8.17 */
