long a = 1l;                           /* expect: 7.3 */
long b = 1L;
unsigned long c = 1ul;                 /* expect: 7.3 */
unsigned long d = 1UL;
long long e = 1ll;                     /* expect: 7.3 */
unsigned long long f = 1ull;           /* expect: 7.3 */
unsigned long long g = 1LLU;
long double h = 1.0l;                  /* expect: 7.3 */
long double i = 1.0L;
float j = 1.0f;
unsigned long k = 1uL;
unsigned long l = 1lu;                 /* expect: 7.3 */
long m = 0xFl;                         /* expect: 7.3 */
#define L_CONST 3l                     /* expect: 7.3 */
const char *n = "1l";
long o = L_CONST;
long p(void) { return 0l + 2L; }       /* expect: 7.3 */
