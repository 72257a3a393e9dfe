#include <stdint.h>
#include <stdbool.h>
#include <stddef.h>
extern uint32_t rd(void);
extern void wr(uint32_t v);
extern void chg(uint32_t *p);
extern void see(const uint32_t *p);
struct it { uint32_t i; struct it *next; };
void f1(void) { for (float x = 0.0F; x < 1.0F; x += 0.1F) { wr(1U); } } /* expect: 14.1 */
void f2(void) { float x = 0.0F; while (x < 1.0F) { x += 0.25F; wr(2U); } } /* expect: 14.1 */
void f3(void) { float x = 5.0F; for (uint32_t i = 0U; i < 4U; i++) { x *= 2.0F; } wr((uint32_t)x); }
void f4(double err) { double e = err; do { e = e / 2.0; } while (e > 0.01); } /* expect: 14.1 */
void f5(void) { float t = 0.0F; do { t = (float)rd(); } while (t < 0.5F); }
void g1(void) { for (uint32_t i = 0U; i < 4U; i++) { i++; } } /* expect: 14.2 */
void g2(void) { for (uint32_t i = 0U; i < 4U; i++) { chg(&i); } } /* expect: 14.2 */
void g3(void) { for (uint32_t i = 0U; i < 4U; i++) { see(&i); } }
void g4(void) { uint32_t i; uint32_t j = 0U; for (i = 0U, j = 1U; i < 4U; i++) { wr(j); } } /* expect: 14.2 */
void g5(void) { for (uint32_t i = 0U; i < rd(); i++) { wr(i); } }
void g6(void) { bool stop = false; for (uint32_t i = 0U; (i < 9U) && !stop; i++) { stop = (rd() == i); } }
void g7(void) { uint32_t n = 9U; for (uint32_t i = 0U; i < n; i++) { n--; } } /* expect: 14.2 */
void g8(const struct it *h) { for (const struct it *p = h; p != NULL; p = p->next) { wr(p->i); } }
void g9(void) { uint32_t i = 0U; uint32_t *p = &i; for (i = 0U; i < 5U; i++) { *p = 7U; } } /* expect: 14.2 */
void g10(void) { for (;;) { if (rd() > 3U) { break; } } }
void g11(void) { uint32_t k = 0U; for (uint32_t i = 0U; i < 4U; k++) { wr(i); i++; } } /* expect: 14.2 */
static uint32_t lim = 5U;
static void shrink(void) { lim--; }
void g12(void) { for (uint32_t i = 0U; i < lim; i++) { shrink(); } } /* expect: 14.2 */
uint32_t v1(uint32_t a) { if (a > 1U) { return 1U; } } /* expect: 17.4 */
uint32_t v2(uint32_t a) { if (a > 1U) { return 1U; } else { return 2U; } }
uint32_t v3(uint32_t a) { switch (a) { case 0U: return 1U; default: return 2U; } }
uint32_t v4(uint32_t a) { switch (a) { case 0U: return 1U; case 1U: return 2U; } } /* expect: 17.4 */
uint32_t v5(void) { for (;;) { if (rd() == 1U) { return 3U; } } }
uint32_t v6(void) { for (;;) { if (rd() == 1U) { break; } } } /* expect: 17.4 */
uint32_t v7(uint32_t a) { if (a == 0U) { goto out; } return 1U; out: wr(a); } /* expect: 17.4 */
uint32_t w1(uint32_t a) { return undeclared_fn(a); } /* expect: 17.3 */
void w2(void) { local_fn(); } /* expect: 17.3 */
void local_fn(void);
static void three(uint8_t a[3]) { wr(a[2]); }
static void stat4(const uint32_t a[static 4]) { wr(a[3]); }
void q1(void) { uint8_t x[2] = { 0U, 1U }; three(x); } /* expect: 17.5 */
void q2(void) { uint8_t x[3] = { 0U, 1U, 2U }; three(x); }
void q3(void) { uint8_t x[4] = { 0U }; uint8_t *p = &x[2]; three(p); } /* expect: 17.5 */
void q4(uint8_t *p) { three(p); }
void q5(void) { static uint32_t z[3]; stat4(z); } /* expect: 17.5 */
void q6(void) { static uint32_t z[8]; stat4(&z[4]); }
void q7(void) { three(NULL); } /* expect: 17.5 */
