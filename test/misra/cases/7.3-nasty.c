#include <stdint.h>
enum { A = 1l };                  /* expect: 7.3 */
long b = 0xFl;                    /* expect: 7.3 */
long c = 0x1L;
unsigned long d = 010lu;          /* expect: 7.3 */
unsigned long long e = 1llu;      /* expect: 7.3 */
unsigned long long f = 1uLL;
unsigned long long g = 1LLu;
long double h = .5l;              /* expect: 7.3 */
long double i = 1e3l;             /* expect: 7.3 */
#define M(x) x##l
long j = 12L;
#if 1l > 0                        /* expect: 7.3 */
#endif
int k[] = { 1, 2l, 3 };           /* expect: 7.3 */
double hl = 1.0;
