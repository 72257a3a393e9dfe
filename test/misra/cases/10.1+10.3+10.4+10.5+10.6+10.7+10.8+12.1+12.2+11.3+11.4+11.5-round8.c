#include <stdint.h>
#include <stdbool.h>
#include <stddef.h>
typedef enum { ST_IDLE, ST_RUN, ST_STOP } state_t;
typedef struct { uint8_t kind; uint16_t len; uint8_t payload[32]; } frame_t;
static uint8_t buf[64];
static volatile uint32_t *const REG = (volatile uint32_t *)0x40001000u; /* expect: 11.4 */
static uint16_t crc16(const uint8_t *p, uint32_t n)
{
    uint16_t crc = 0xFFFFu;
    for (uint32_t i = 0u; i < n; i++)
    {
        crc ^= (uint16_t)p[i] << 8;
        for (int32_t b = 0; b < 8; b++)
        {
            crc = (crc & 0x8000u) != 0u ? (crc << 1) ^ 0x1021u : crc << 1; /* expect: 12.1 */
        }
    }
    return crc;
}
static state_t next(state_t s)
{
    return (state_t)(s + 1); /* expect: 10.1 10.5 */ /* expect: 10.4 10.8 */
}
static bool ready(uint8_t flags, bool force)
{
    bool r = flags & 1u; /* expect: 10.3 */
    if (force & r) /* expect: 10.1 */
    {
        r = 1; /* expect: 10.3 */
    }
    return r == 1 ? true : false; /* expect: 10.4 12.1 */
}
static const frame_t *parse(const void *raw)
{
    const uint8_t *bytes = raw; /* expect: 11.5 */
    const frame_t *f = (const frame_t *)bytes; /* expect: 11.3 */
    uint32_t len = bytes[1] | bytes[2] << 8; /* expect: 10.6 12.1 */ /* expect: 12.2 */
    uint32_t sum = (uint32_t)(bytes[1] + bytes[2]); /* expect: 10.8 */
    uint64_t wide = sum * len; /* expect: 10.6 */
    wide += sum * 2u; /* expect: 10.7 */
    int16_t s = -1;
    if (s < len) /* expect: 10.4 */
    {
        s = (int16_t)wide;
    }
    char digit = 5 + '0';
    digit = '0' + bytes[0] % 10u; /* expect: 12.1 */
    uint8_t d = digit - '0'; /* expect: 10.3 */
    int32_t idx = ST_RUN; /* expect: 10.3 */
    buf[idx] = (uint8_t)digit;
    buf[d] = ~bytes[0];
    buf[0] = bytes[0] << 8u; /* expect: 12.2 */
    uintptr_t a = (uintptr_t)f; /* expect: 11.4 */
    return (a % 4u == 0u) ? f : NULL; /* expect: 12.1 */
}
