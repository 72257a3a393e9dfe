#include <stdint.h>
int8_t a = INT8_C(100);
int8_t b = INT8_C(128);                /* expect: 7.5 */
uint8_t c = UINT8_C(255);
uint8_t d = UINT8_C(256);              /* expect: 7.5 */
uint16_t e = UINT16_C(65536);          /* expect: 7.5 */
uint16_t f = UINT16_C(0xFFFF);
int16_t g = INT16_C(-1);               /* expect: 7.5 */
uint32_t h = UINT32_C(3u);             /* expect: 7.5 */
uint32_t i = UINT32_C(1 + 2);          /* expect: 7.5 */
int32_t j = INT32_C(0x80000000);       /* expect: 7.5 */
int64_t k = INT64_C(3L);               /* expect: 7.5 */
uint64_t l = UINT64_C(1);
int32_t m = INT32_C(1.0);              /* expect: 7.5 */
int32_t n = INT32_C('a');              /* expect: 7.5 */
uint32_t o = UINT32_C(07);
intmax_t p = INTMAX_C(5);
#define FIVE 5
uint32_t q = UINT32_C(FIVE);
