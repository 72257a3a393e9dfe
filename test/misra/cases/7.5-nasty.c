#include <stdint.h>
#define MY 5
#define MYU 5U
#define WRAP(x) INT32_C(x)
int32_t a = INT32_C(0x7FFFFFFF);
int32_t b = INT32_C(0x80000000);   /* expect: 7.5 */
int64_t c = INT64_C(9223372036854775807);
uint16_t d = UINT16_C(65535);
uint16_t e = UINT16_C(65536);      /* expect: 7.5 */
int16_t f = INT16_C(-1);           /* expect: 7.5 */
uint32_t g = UINT32_C(1UL);        /* expect: 7.5 */
uint32_t h = UINT32_C(012);
int32_t i = INT32_C(MY);
int32_t j = INT32_C(MYU);          /* expect: 7.5 */
int32_t k = INT32_C((int32_t)1);   /* expect: 7.5 */
int32_t l = WRAP(3);
int32_t m = INT32_C(1e3);          /* expect: 7.5 */
int32_t n = INT32_C(a);            /* expect: 7.5 */
int32_t o = INT32_C(sizeof(a));    /* expect: 7.5 */
