#include <stdint.h>
#define V 300
#define HEXV 0xFFu
static const uint8_t a = UINT8_C(0377);   
static const uint8_t b = UINT8_C(V);   /* expect: 7.5 */
static const int16_t c = INT16_C(-32768);   /* expect: 7.5 */
static const uint16_t d = UINT16_C(65535);
static const uint16_t e = UINT16_C(65536);  /* expect: 7.5 */
static const int32_t f = INT32_C(0x7FFFFFFF);
static const int32_t g = INT32_C(0x80000000);   /* expect: 7.5 */
static const uint32_t h = UINT32_C(HEXV);   /* expect: 7.5 */
static const int64_t i = INT64_C(9223372036854775807);
static const uint64_t j = UINT64_C(18446744073709551615);
static const uint32_t k = UINT32_C(1e3);    /* expect: 7.5 */
static const uint32_t l = UINT32_C(sizeof(int));   /* expect: 7.5 */
static const uintmax_t m = UINTMAX_C(1);
static const int8_t n = INT8_C(1L);    /* expect: 7.5 */
