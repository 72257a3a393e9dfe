#include <stdint.h>
int8_t a = INT8_C(1);        /* expect: 7.6 */
uint8_t b = UINT8_C(1);      /* expect: 7.6 */
int16_t c = INT16_C(1);      /* expect: 7.6 */
uint16_t d = UINT16_C(1);    /* expect: 7.6 */
int32_t e = INT32_C(1);
uint32_t g = UINT32_C(1);
int64_t h = INT64_C(1);
int_least8_t i = (int_least8_t)1;
#define W INT16_C(2)         /* expect: 7.6 */
