typedef unsigned char uint8_t;
typedef int int32_t;
typedef unsigned int uint32_t;
typedef unsigned long size_t;
#define ROWS 3
#define COLS 5
struct s1 { int32_t head; int32_t arr[10]; int32_t tail; };
struct s2 { struct s1 in[2]; uint8_t b; };
extern int32_t ext[7];
extern int32_t unknown[];
extern void five(int32_t v[5]);
extern void grid(int32_t g[ROWS][COLS]);
extern size_t length(void);
static int32_t m[ROWS][COLS];
static struct s2 gs;
void f1(void) { int32_t a[3]; int32_t *p = a; p += 3; (void)p; }
void f2(void) { int32_t a[3]; int32_t *p = a; p += 4; (void)p; } /* expect: 18.1 */
void f3(void) { int32_t a[3] = { 0 }; int32_t *p = &a[2]; p++; *p = 1; } /* expect: 18.1 */
void f4(void) { int32_t a[3] = { 0 }; int32_t *p = &a[2]; *p++ = 1; }
void f5(void) { int32_t a[3] = { 0 }; int32_t *p = a; *--p = 1; } /* expect: 18.1 */
void f6(void) { gs.in[1].arr[9] = 1; gs.in[0].arr[10] = 2; } /* expect: 18.1 */
void f7(void) { gs.in[2].head = 1; } /* expect: 18.1 */
void f8(void) { ext[6] = 1; ext[7] = 1; } /* expect: 18.1 */
void f9(void) { unknown[100] = 1; }
void f10(void) { m[ROWS - 1][COLS - 1] = 1; m[ROWS][0] = 1; } /* expect: 18.1 */
void f11(void) { for (int32_t r = 0; r < ROWS; r++) { for (int32_t c = 0; c < COLS; c++) { m[r][c] = 0; } } }
void f12(void) { for (int32_t r = 0; r < COLS; r++) { for (int32_t c = 0; c < ROWS; c++) { m[r][c] = 0; } } } /* expect: 18.1 */
void f13(uint8_t k) { int32_t lut[256]; lut[k] = 1; }
void f14(uint8_t k) { int32_t lut[255]; lut[k] = 1; }
void f15(uint32_t k) { int32_t lut[4]; if (k >= 4u) { k = 3u; } lut[k] = 1; }
void f16(uint32_t k) { int32_t lut[4]; if (k > 4u) { return; } lut[k] = 1; } /* expect: 18.1 */
void f17(int32_t k) { int32_t lut[4]; if (k < 4) { lut[k] = 1; } }
void f18(int32_t k) { int32_t lut[4]; lut[(k < 0) ? 0 : ((k > 3) ? 3 : k)] = 1; }
void f19(void) { int32_t a[5]; int32_t i = 0; while (i < 5) { a[i] = 1; i++; } a[i] = 2; } /* expect: 18.1 */
void f20(void) { int32_t a[5]; for (size_t i = 0; i < sizeof(a); i++) { a[i] = 1; } } /* expect: 18.1 */
void f21(void) { int32_t a[5]; for (size_t i = 0; i < sizeof(a) / sizeof(a[0]); i++) { a[i] = 1; } }
void f22(void) { char s[] = "abc"; s[3] = 'x'; s[4] = 'y'; } /* expect: 18.1 */
void f23(const char *t) { const char *p = t; while (*p != '\0') { p++; } }
void f24(void) { int32_t x = 1; int32_t *p = &x; p[0] = 2; *(p + 1) = 3; } /* expect: 18.1 */
void f25(void) { int32_t a[4] = { 0 }; int32_t (*pa)[4] = &a; (*pa)[3] = 1; (*pa)[4] = 2; } /* expect: 18.1 */
void f26(void) { enum { A, B, N }; int32_t t[N] = { [A] = 1, [B] = 2 }; t[B] = 1; t[N] = 1; } /* expect: 18.1 */
void f27(void) { int32_t a[2][2] = { { 1, 2 }, { 3, 4 } }; int32_t *p = &a[0][0]; p = p + 1; (void)p; }
static int32_t last(const int32_t *v, size_t n) { return v[n - 1u]; }
static int32_t beyond(const int32_t *v, size_t n) { return v[n]; } /* expect: 18.1 */
void f28(void) { static const int32_t v[3] = { 1, 2, 3 }; (void)last(v, 3u); (void)beyond(v, 3u); }
void f29(void) { static int32_t ring[8]; static uint32_t h; ring[h] = 1; h = (h + 1u) % 8u; }
void f30(void) { five(m[0]); five(&m[0][1]); } /* expect: 17.5 */
void f31(void) { grid(m); five(ext); five(&ext[2]); five(&ext[3]); } /* expect: 17.5 */
void f32(int32_t *p) { five(p); five(gs.in[0].arr); five(&gs.in[0].tail); } /* expect: 17.5 */
void f33(void) { five((int32_t[5]){ 0 }); five((int32_t[4]){ 0 }); } /* expect: 17.5 */
void f34(void) { five((void *)0); } /* expect: 17.5 */
void f35(size_t n) { int32_t a[10]; if (n == 10u) { a[n - 1u] = 0; a[n] = 0; } } /* expect: 18.1 */
void f36(void) { int32_t a[10]; size_t n = length(); if (n <= 10u) { for (size_t i = 0; i < n; i++) { a[i] = 0; } } }
void f37(void) { int32_t a[10]; int32_t *e = a + 10; int32_t *p = a; while (p != e) { *p = 0; p++; } e--; *e = 1; }
void f38(void) { int32_t a[10]; for (int32_t i = 9; i >= 0; i--) { a[i] = 0; } for (int32_t i = 10; i > 0; i--) { a[i] = 0; } } /* expect: 18.1 */
void f39(void) { int32_t a[10] = { 0 }; for (int32_t i = 0; i < 9; i++) { a[i] = a[i + 1]; } }
void f40(void) { int32_t a[10] = { 0 }; for (int32_t i = 0; i < 10; i++) { a[i] = a[i + 1]; } } /* expect: 18.1 */
void f41(void) { int32_t a[10] = { 0 }; for (int32_t i = 0; i < 10; i += 3) { a[i] = 1; } for (int32_t i = 0; i < 10; i += 2) { a[i + 1] = 1; } }
void f42(void) { int32_t a[10] = { 0 }; a['A' - 'A'] = 1; a['K' - 'A'] = 1; } /* expect: 18.1 */
