#include <stdint.h>
#define A 0x8000          
#define B 0x80000000L
#define C 0x7FFFFFFF
#define D 0xDEADBEEF               /* expect: 7.2 */
enum { E1 = 0x7FFFFFFF };
uint32_t f(uint32_t x)
{
  x |= 0x80000000;                 /* expect: 7.2 */
  x &= ~0xF0000000;                /* expect: 7.2 */
  x = x >> 0x1F;
  x += 4294967295;
  x += 020000000000;               /* expect: 7.2 */
  uint64_t y = 0x123456789ABCDEF0;
  y = 0x8000000000000001L;         /* expect: 7.2 */
  y = 18446744073709551615u;
  switch (x) { case 0xFFFFFFFF: break; default: break; } /* expect: 7.2 */
  return (x == 0xA0000000U) ? (uint32_t)y : 0x1;
}
uint32_t tab[] = { 0x80000000, 0x80000001U }; /* expect: 7.2 */
