#include <stdint.h>
#include <stddef.h>
static const uint16_t crc_table[4] = { 1, 2, 3, 4 };   /* expect: 8.9 */
static uint8_t rx_buf[8];
static uint8_t seq;                    /* expect: 8.9 */
static uint32_t last_tick;
static uint32_t (*clock_fn)(void);     
static const char *const names[] = { "a", "b" };   /* expect: 8.9 */
static struct { uint8_t a; } ctx;      /* expect: 8.9 */
static uint8_t other[sizeof(rx_buf)];  /* expect: 8.9 */
static int never;
static int only_in_static_init = 3;
static int *holder = &only_in_static_init;
uint16_t crc(uint8_t b) { return crc_table[b & 3u]; }
void rx(uint8_t b) { rx_buf[0] = b; last_tick = 1u; }
uint8_t rx_get(void) { return rx_buf[0]; }
uint8_t next_seq(void) { seq++; return seq; }
uint32_t idle(void) { return clock_fn() - last_tick; }
void set_clock(uint32_t (*f)(void)) { clock_fn = f; }
const char *name(int i) { return names[i]; }
void c1(void) { ctx.a = 1u; for (int i = 0; i < 2; i++) { ctx.a++; } }
void o(void) { other[0] = 1u; }
int h1(void) { return *holder; }
int h2(void) { return *holder + 1; }
