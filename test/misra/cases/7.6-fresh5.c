#include <stdint.h>
uint8_t a = UINT8_C(4);                /* expect: 7.6 */
int8_t b = INT8_C(4);                  /* expect: 7.6 */
uint16_t c = UINT16_C(4);              /* expect: 7.6 */
int16_t d = INT16_C(4);                /* expect: 7.6 */
int32_t f = INT32_C(4);
uint32_t g = UINT32_C(4);
uint64_t h = UINT64_C(4);
#define FOUR UINT8_C(4)                /* expect: 7.6 */
uint8_t k = FOUR;
int m(int x) { return x + INT16_C(1); } /* expect: 7.6 */
uint8_t arr[] = { UINT8_C(1), UINT8_C(2) }; /* expect: 7.6 */
intmax_t n = INTMAX_C(3);
