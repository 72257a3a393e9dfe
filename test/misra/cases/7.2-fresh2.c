#include <stdint.h>
#define MSB 0x80000000                 /* expect: 7.2 */
#define MSBU 0x80000000U
#define ALL 0xFFFFFFFFu
enum { BIGE = 0x7FFFFFFF };
uint32_t a = MSB | MSBU;
static int64_t b = 0x80000000;         /* expect: 7.2 */
static int64_t c = 0x80000000LL;
static int64_t d = 2147483648;
int f(uint32_t v)
{
    switch (v)
    {
        case 0xC0000000: return 1;     /* expect: 7.2 */
        case 0x40000000: return 2;
        default: break;
    }
    if (v == 0xDEADBEEF) { return 3; } /* expect: 7.2 */
    if (v == 0xDEADBEEFU) { return 4; }
    return (int)(v >> 0x1F);
}
uint64_t e = 0x8000000000000000;       /* expect: 7.2 */
uint64_t g = 01777777777777777777777;  /* expect: 7.2 */
uint64_t h = 0x1FFFFFFFFL;
#if 0x80000000 > 0
#endif
