#include <stdint.h>
unsigned a = 0x80000000;               /* expect: 7.2 */
unsigned b = 0x80000000u;
int c = 0x7FFFFFFF;
unsigned d = 4294967295;
unsigned e = 037777777777;             /* expect: 7.2 */
unsigned long f = 0xFFFFFFFFFFFFFFFF;  /* expect: 7.2 */
unsigned long g = 0xFFFFFFFFFFFFFFFFUL;
long long h = 0x8000000000000000LL;    /* expect: 7.2 */
int i(unsigned x) { return (x & 0xF0000000) != 0u; } /* expect: 7.2 */
unsigned j = 1u;
#define BASE 0xFFFF0000                /* expect: 7.2 */
unsigned k = BASE;
uint16_t l = 0xFFFF;
unsigned m[] = { 0xFFFFFFFF, 0xFFFFFFFFU, 1 }; /* expect: 7.2 */
#if 0xFFFFFFFF > 1
#endif
int n(int x) { switch (x) { case 0x7F: return 1; default: return 0; } }
unsigned o = 0xffffffff;               /* expect: 7.2 */
