#include <stdint.h>
_Alignas(16) int32_t a;
extern _Alignas(16) int32_t a;
extern int32_t b;                                /* expect: 8.15 */
_Alignas(16) int32_t b = 1;
extern _Alignas(16) int32_t c;
_Alignas(8) int32_t c = 1;                       /* expect: 8.15 */
extern _Alignas(float) int32_t d;
_Alignas(4) int32_t d = 1;                       /* expect: 8.15 */
extern _Alignas(16) int32_t e;
int32_t e = 1;                                   /* expect: 8.15 */
extern _Alignas(8 * 2) int32_t f;
_Alignas(16) int32_t f = 1;                      /* expect: 8.15 */
extern int32_t g;
int32_t g = 1;
extern _Alignas(int32_t) int32_t h;
_Alignas(int32_t) int32_t h = 1;
