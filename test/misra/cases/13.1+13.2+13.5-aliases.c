#include <stdint.h>
#include <stdbool.h>
#include <stddef.h>
struct rb { uint32_t head; uint32_t tail; uint8_t d[8]; };
extern volatile uint32_t status;
extern uint32_t next(void);
extern bool ready(void);
static uint32_t g;
static uint32_t bump(void) { g++; return g; }
static uint32_t look(void) { return g; }
static bool pure_gt(uint32_t a, uint32_t b) { return a > b; }
static bool pop(struct rb *r) { r->tail++; return true; }
static bool local_only(uint32_t v) { uint32_t t = v; t++; return t > 3U; }
void l1(uint32_t a) { uint32_t v[2] = { a, a + 1U }; (void)v; }
void l2(uint32_t a) { uint32_t v[2] = { a++, 0U }; (void)v; } /* expect: 13.1 */
void l3(void) { uint32_t v[2] = { bump(), 0U }; (void)v; } /* expect: 13.1 */
void l4(void) { uint32_t v[2] = { look(), 0U }; (void)v; }
void l5(void) { uint32_t v[1] = { status }; (void)v; } /* expect: 13.1 */
void l6(void) { uint32_t x = bump(); (void)x; }
void l7(uint32_t *p) { struct rb r = { .head = (*p)++, .tail = 0U, .d = { 0U } }; (void)r; } /* expect: 13.1 */
void l8(uint32_t n) { uint32_t v[2] = { sizeof(n++), 0U }; (void)v; }
uint32_t e1(uint32_t i) { return i + i++; } /* expect: 13.2 */
uint32_t e2(uint32_t *p) { return *p + (*p)++; } /* expect: 13.2 */
uint32_t e3(void) { return bump() + look(); } /* expect: 13.2 */
uint32_t e4(void) { return look() + look(); }
void e5(uint8_t *d, const uint8_t *s) { *d++ = *s++; }
void e6(uint8_t *a, uint32_t i) { a[i] = (uint8_t)i++; } /* expect: 13.2 */
uint32_t e7(void) { return status + status; } /* expect: 13.2 */
uint32_t e8(uint32_t x) { return ((x != 0U) && (x++ > 2U)) ? x : 0U; } /* expect: 13.5 */
uint32_t e9(void) { uint32_t x = 0U; uint32_t *p = &x; return (*p)++ + x; } /* expect: 13.2 */
void e10(struct rb *r) { r->d[r->head++] = (uint8_t)r->tail; }
void e11(struct rb *r) { r->head = r->head++; } /* expect: 13.2 */
uint32_t e12(uint32_t a) { a = (a++, a); return a; }
bool s1(struct rb *r) { return ready() && pop(r); } /* expect: 13.5 */
bool s2(uint32_t a) { return (a > 1U) && pure_gt(a, 3U); }
bool s3(uint32_t a) { return (a > 1U) || local_only(a); }
bool s4(uint32_t a) { return (a > 1U) || (status > 0U); } /* expect: 13.5 */
bool s5(uint32_t a) { return (bump() > 1U) || (a > 2U); }
static bool (*const tests[2])(uint32_t a, uint32_t b) = { pure_gt, pure_gt };
bool s6(uint32_t a) { return (a > 1U) && tests[a & 1U](a, 2U); }
static bool (*const acts[1])(struct rb *r) = { pop };
bool s7(uint32_t a, struct rb *r) { return (a > 1U) && acts[0](r); } /* expect: 13.5 */
bool s8(uint32_t a) { uint32_t loc = a; uint32_t *p = &loc; return (a > 1U) && (((*p)++) > 2U); } /* expect: 13.5 */
static bool set_local(uint32_t *o) { *o = 1U; return true; }
static bool no_effect_out(void) { uint32_t v = 0U; return set_local(&v) && (v == 1U); }
bool s9(uint32_t a) { return (a > 2U) && no_effect_out(); }
