#include <stdint.h>
unsigned int a = 0x80000000;           /* expect: 7.2 */
unsigned int b = 0x80000000u;
unsigned int c = 0x7FFFFFFF;
unsigned int d = 4294967295;
uint64_t e = 0xFFFFFFFFFFFFFFFF;       /* expect: 7.2 */
uint64_t f = 0xFFFFFFFFFFFFFFFFu;
uint64_t g = 0x8000000000000000;       /* expect: 7.2 */
uint64_t h = 0x7FFFFFFFFFFFFFFF;
unsigned int i = 0xFFFFFFFF;           /* expect: 7.2 */
unsigned long j = 0x80000000UL;
unsigned long k = 0x80000000L;
unsigned int l = 037777777777;         /* expect: 7.2 */
uint8_t m = 0xFF;
uint8_t n = 5;
unsigned int o = 0b10000000000000000000000000000000; /* expect: 7.2 */
#define TOP 0x80000000                 /* expect: 7.2 */
uint32_t p = TOP;
uint32_t q(uint32_t v) { return v & 0xF0000000; }   /* expect: 7.2 */
