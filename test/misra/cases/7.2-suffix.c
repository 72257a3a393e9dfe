#include <stdint.h>
#define BIG 0x8000000000000000   /* expect: 7.2 */
#define BIGU 0x8000000000000000u
#define MASK 0xFFFFFFFF          /* expect: 7.2 */
#define MASKU 0xFFFFFFFFU
uint32_t a = 0x80000000;         /* expect: 7.2 */
uint32_t b = 0x80000000U;
uint32_t c = 2147483648u;
int64_t d = 2147483648;
int64_t e = 0x7FFFFFFF;
uint32_t g = 0xFFFF;
uint32_t h = 037777777777;       /* expect: 7.2 */
uint64_t i = 0xFFFFFFFFL;
uint64_t j = 0xFFFFFFFFFFFFFFFF; /* expect: 7.2 */
uint64_t k = 0xFFFFFFFFFFFFFFFFULL;
uint64_t l = MASK;
uint64_t m = BIG;
uint64_t n = 0x8000000000000000LL; /* expect: 7.2 */
#if 0xFFFFFFFF > 3
#endif
