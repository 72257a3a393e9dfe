#include <stdint.h>
#define L1 1l           /* expect: 7.3 */
int64_t a = 0l;         /* expect: 7.3 */
int64_t b = 0L;
int64_t c = 0ll;        /* expect: 7.3 */
int64_t d = 0LL;
uint64_t e = 0ul;       /* expect: 7.3 */
uint64_t f = 0lu;       /* expect: 7.3 */
uint64_t g = 0uL + 0Ull; /* expect: 7.3 */
long double h = 1.2l;   /* expect: 7.3 */
long double i = 1.2L;
float j = 1.2f;
uint32_t k = 0u;
long double l = 0x1.8p3l; /* expect: 7.3 */
const char *s = "1l";
int64_t m = L1;
