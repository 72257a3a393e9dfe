#include <stdint.h>
#define FIVE 5
int32_t a = INT32_C(5);
int32_t b = INT32_C(FIVE);
int32_t c = INT32_C(5U); /* expect: 7.5 */
int32_t d = INT32_C(5 + 1); /* expect: 7.5 */
uint32_t e = UINT32_C(0x10);
uint32_t f = UINT32_C(0x10L); /* expect: 7.5 */
uint64_t g = UINT64_C(10.0); /* expect: 7.5 */
int64_t h = INT64_C(-3); /* expect: 7.5 */
int64_t i = INT64_C(012);
uint8_t j = UINT8_C(256); /* expect: 7.5 */
uint8_t k = UINT8_C(255);
int8_t l = INT8_C(128); /* expect: 7.5 */
int16_t m = INT16_C(0x8000); /* expect: 7.5 */
uint16_t n = UINT16_C(0xFFFF);
uint32_t o = UINT32_C('a'); /* expect: 7.5 */
uint32_t p = UINT32_C((5)); /* expect: 7.5 */
intmax_t q = INTMAX_C(3);
uintmax_t r = UINTMAX_C(3u); /* expect: 7.5 */
enum { EN = 3 };
int32_t s = INT32_C(EN); /* expect: 7.5 */
