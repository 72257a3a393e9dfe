#include <stdint.h>
long a = 1l;                           /* expect: 7.3 */
long b = 1L;
unsigned long c = 1ul;                 /* expect: 7.3 */
unsigned long d = 1lu;                 /* expect: 7.3 */
unsigned long e = 1UL;
unsigned long e2 = 1uL;
long long f = 1ll;                     /* expect: 7.3 */
unsigned long long g = 1ull;           /* expect: 7.3 */
unsigned long long h = 1uLL;
long double i = 1.0l;                  /* expect: 7.3 */
long double j = 1.0L;
float k = 1.0f;
long m = 0x1l;                         /* expect: 7.3 */
#define L1 5l                          /* expect: 7.3 */
#if 1l                                 /* expect: 7.3 */
#endif
const char *s = "1l";
