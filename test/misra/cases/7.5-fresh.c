#include <stdint.h>
int8_t a = INT8_C(127);
int8_t b = INT8_C(128);                /* expect: 7.5 */
uint8_t c = UINT8_C(255);
uint8_t d = UINT8_C(256);              /* expect: 7.5 */
int16_t e = INT16_C(32768);            /* expect: 7.5 */
uint16_t f = UINT16_C(0x10000);        /* expect: 7.5 */
uint32_t g = UINT32_C(0xFFFFFFFF);
int32_t h = INT32_C(5u);               /* expect: 7.5 */
int32_t i = INT32_C(1.0);              /* expect: 7.5 */
int32_t j = INT32_C(1 + 1);            /* expect: 7.5 */
int32_t k = INT32_C('a');              /* expect: 7.5 */
#define TEN 10
int32_t l = INT32_C(TEN);
uint64_t m = UINT64_C(0x8000000000000000);
int32_t n = INT32_C(-1);               /* expect: 7.5 */
int32_t o = INT32_C((5));              /* expect: 7.5 */
uint32_t p = UINT32_C(4294967296);     /* expect: 7.5 */
intmax_t q = INTMAX_C(5);
int32_t r = INT32_C(0);
int32_t s = INT32_C(5L);               /* expect: 7.5 */
int8_t t = INT8_C(0x80);               /* expect: 7.5 */
