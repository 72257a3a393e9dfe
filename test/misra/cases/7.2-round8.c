#include <stdint.h>
int a = 1;
unsigned b = 1; 
unsigned long c = 4294967295; 
unsigned long d = 0xFFFFFFFF; /* expect: 7.2 */
unsigned long e = 0xFFFFFFFFu;
unsigned long f = 0x80000000; /* expect: 7.2 */
unsigned long g = 0x7FFFFFFF;
long h = 0x80000000L;
unsigned long long i = 0x8000000000000000; /* expect: 7.2 */
unsigned long long j = 0x8000000000000000ULL;
unsigned long k = 037777777777; /* expect: 7.2 */
#define M 0xDEADBEEF /* expect: 7.2 */
#define N 0xDEADBEEFU
unsigned m = M;
void f2(unsigned x) { if (x == 0xFFFF0000) { } } /* expect: 7.2 */
unsigned long p = 0x100000000;
enum { BIG = 0x90000000 }; /* expect: 7.2 */
unsigned long long q = 0xFFFFFFFFFFFFFFFFLL; /* expect: 7.2 */
