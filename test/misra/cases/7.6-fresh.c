#include <stdint.h>
int8_t a = INT8_C(1);                  /* expect: 7.6 */
uint8_t b = UINT8_C(1);                /* expect: 7.6 */
int16_t c = INT16_C(1);                /* expect: 7.6 */
uint16_t d = UINT16_C(1);              /* expect: 7.6 */
int32_t e = INT32_C(1);
uint64_t f = UINT64_C(1);
#define LIM UINT8_C(3)                 /* expect: 7.6 */
uint8_t g = LIM;                       
int_least8_t h = 1;
