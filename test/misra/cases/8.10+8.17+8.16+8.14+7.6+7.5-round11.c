#include <stdint.h>
#include <stdalign.h>
static alignas(8) alignas(4) int32_t a; /* expect: 8.17 */
struct s { alignas(16) uint8_t b; alignas(0) uint8_t c; alignas(int32_t) alignas(8) uint8_t d; }; /* expect: 8.16 8.17 */
inline int32_t f(void) { return 1; } /* expect: 8.10 */
static inline int32_t g(int32_t *restrict p) { return *p; } /* expect: 8.14 */
int8_t h = INT8_C(3); /* expect: 7.6 */
uint16_t i = UINT16_C(3); /* expect: 7.6 */
int32_t j = INT32_C(3);
uint32_t k = UINT32_C(3.0); /* expect: 7.5 */
int16_t l = INT16_C(40000); /* expect: 7.5 7.6 */
int64_t m = INT64_C(0x7FFFFFFFFFFFFFFF);
uint8_t n = UINT8_C(3) + UINT8_C(4); /* expect: 7.6 */
