#include <stdint.h>
extern int32_t a;                      /* expect: 8.15 */
_Alignas(16) int32_t a;
extern _Alignas(16) int32_t b;
_Alignas(16) int32_t b;
extern _Alignas(16) int32_t c;
_Alignas(8) int32_t c;                 /* expect: 8.15 */
_Alignas(16) int32_t d;
extern _Alignas(16) int32_t e;
int32_t e;                             /* expect: 8.15 */
extern _Alignas(float) int32_t f;
_Alignas(4) int32_t f;                 /* expect: 8.15 */
_Alignas(int32_t) int32_t g = 1;
extern _Alignas(8 + 8) int32_t h;
_Alignas(16) int32_t h;                /* expect: 8.15 */
