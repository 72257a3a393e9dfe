#include <stdint.h>
#include <stddef.h>
#include <string.h>
#include <limits.h>
struct pk { uint8_t hdr[4]; uint8_t body[12]; };
extern uint32_t rd(void);
extern void wr(uint32_t v);
extern const uint8_t *find(void);
uint8_t i1(void) { uint8_t a[4] = { 0U }; uint8_t *p = a; p += 4; return *p; } /* expect: 18.1 D4.1 */
uint8_t i2(void) { uint8_t a[4] = { 0U }; uint8_t *p = &a[4]; p--; return *p; }
uint8_t i3(uint32_t k) { static const uint8_t t[8] = { 0U }; return t[k & 7U]; }
uint8_t i4(void) { static const uint8_t t[8] = { 0U }; return t[rd() & 15U]; } /* expect: 18.1 D4.1 */
uint8_t i5(void) { struct pk p = { 0 }; return p.hdr[4]; } /* expect: 18.1 D4.1 */
void i6(void) { uint8_t a[4]; for (uint32_t i = 0U; i <= 4U; i++) { a[i] = 0U; } wr(a[0]); } /* expect: 18.1 D4.1 */
static void clear(uint8_t *p, uint32_t n) { for (uint32_t i = 0U; i < n; i++) { p[i] = 0U; } } /* expect: 18.1 D4.1 */
void i7(void) { uint8_t a[4]; clear(a, 5U); wr(a[0]); }
static uint32_t idx;
static void setidx(uint32_t *p) { *p = 9U; }
uint8_t i8(void) { static uint8_t t[8]; setidx(&idx); return t[idx]; } /* expect: 18.1 D4.1 */
ptrdiff_t s1(void) { int32_t a[4]; int32_t b[4]; return &a[1] - &b[0]; } /* expect: 18.2 */
ptrdiff_t s2(void) { int32_t a[4]; const int32_t *p = &a[3]; const int32_t *q = a; return p - q; }
ptrdiff_t s3(int32_t *a) { int32_t *b = a; b++; return b - a; }
ptrdiff_t s4(struct pk *p) { return &p->body[1] - &p->hdr[0]; } /* expect: 18.2 */
int32_t r1(void) { int32_t a[4]; int32_t b[4]; int32_t *p = a; int32_t *q = b; return (p < q) ? 1 : 0; } /* expect: 18.3 */
int32_t r2(void) { int32_t a[4]; int32_t *p = a; int32_t *e = &a[4]; return (p < e) ? 1 : 0; }
union u { struct { uint8_t a; uint8_t b[6]; } s; struct { uint8_t c[4]; uint16_t d; } t; uint32_t w[2]; };
void o1(void) { union u x = { { 0U, { 0U } } }; x.t = x.t; wr(x.w[0]); }
void o2(void) { uint8_t a[8] = { 0U }; (void)memcpy(&a[2], &a[0], 4U); wr(a[0]); } /* expect: 19.1 */
void o3(void) { uint8_t a[8] = { 0U }; (void)memmove(&a[2], &a[0], 4U); wr(a[0]); }
void o4(void) { uint8_t a[8] = { 0U }; uint8_t *d = a; const uint8_t *s = &a[4]; (void)memcpy(d, s, 4U); wr(a[0]); }
void o5(void) { uint8_t a[8] = { 0U }; uint8_t *d = a; const uint8_t *s = &a[3]; (void)memcpy(d, s, 4U); wr(a[0]); } /* expect: 19.1 */
void o6(void) { union { int16_t i; int32_t j; } u2 = { 0 }; u2.j = u2.i; wr((uint32_t)u2.j); } /* expect: 19.1 */
void o7(void) { struct pk p = { 0 }; struct pk *q = &p; (void)memcpy(q->hdr, p.hdr, 4U); wr(p.hdr[0]); } /* expect: 19.1 */
uint32_t h1(uint32_t v) { uint32_t n = 32U; return v << n; } /* expect: 12.2 */
uint32_t h2(uint32_t v) { uint32_t n = rd() & 31U; return v << n; }
uint32_t h3(uint8_t v) { return (uint32_t)(v << 8); } /* expect: 12.2 */
uint64_t h4(void) { return 1ULL << 63; }
uint32_t h5(uint32_t v) { uint32_t n = 1U; uint32_t *pn = &n; *pn = 40U; return v >> n; } /* expect: 12.2 */
int32_t z1(int32_t a) { int32_t d = 0; return a / d; } /* expect: D4.1 */
int32_t z2(int32_t a, int32_t d) { if (d == 0) { return 0; } return a / d; }
uint8_t z3(void) { const uint8_t *p = NULL; return *p; } /* expect: D4.1 */
uint8_t z4(uint32_t k) { const uint8_t *p = NULL; if (k > 3U) { p = find(); } if (p == NULL) { return 0U; } return *p; }
int32_t z5(void) { int32_t m = INT_MAX; return m + 1; } /* expect: D4.1 */
static void setz(int32_t *p) { *p = 0; }
int32_t z6(int32_t a) { int32_t d = 4; setz(&d); return a / d; } /* expect: D4.1 */
