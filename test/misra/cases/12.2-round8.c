#include <stdint.h>
extern uint8_t u8; extern uint16_t u16; extern uint32_t u32; extern uint64_t u64; extern int8_t s8; extern uint32_t n;
void fn(uint32_t k)
{
    (void)(u8 << 7);
    (void)(u8 << 8); /* expect: 12.2 */
    (void)(u16 << 15);
    (void)(u16 << 16); /* expect: 12.2 */
    (void)((uint16_t)u8 << 9);
    (void)(u32 << 31);
    (void)(u32 << 32); /* expect: 12.2 */
    (void)(u64 << 63);
    (void)(u64 >> 64); /* expect: 12.2 */
    (void)(1u << 10u); /* expect: 12.2 */
    (void)(1UL << 10u);
    (void)((uint32_t)1u << 10u);
    (void)(u32 >> -1); /* expect: 12.2 */
    u8 <<= 8; /* expect: 12.2 */
    u8 >>= 7;
    u32 <<= 33; /* expect: 12.2 */
    if (k < 32u) { (void)(u32 << k); }
    if (k < 8u) { (void)(u8 << k); }
    (void)(u32 << (k & 31u));
    (void)(u32 << (k % 32u));
    (void)(0x100u << 8); 
    (void)(s8 >> 8); /* expect: 12.2 */
    (void)(256u << 15);
    (void)(256u << 16); /* expect: 12.2 */
    (void)((u8 + u8) << 7);
    (void)((u8 + u8) << 8); /* expect: 12.2 */
}
