long a = 0l; /* expect: 7.3 */
long b = 0L;
unsigned long c = 0Lu;
unsigned long d = 0lU; /* expect: 7.3 */
unsigned long e = 0ul; /* expect: 7.3 */
long long f = 0ll; /* expect: 7.3 */
long long g = 0LL;
unsigned long long h = 1ull; /* expect: 7.3 */
long double i = 1.2l; /* expect: 7.3 */
long double j = 1.2L;
float k = 1.2f;
#define K 10l /* expect: 7.3 */
long m = 0x1fl; /* expect: 7.3 */
unsigned long long n = 1llu, o = 2LLu; /* expect: 7.3 */
#if 1l /* expect: 7.3 */
#endif
