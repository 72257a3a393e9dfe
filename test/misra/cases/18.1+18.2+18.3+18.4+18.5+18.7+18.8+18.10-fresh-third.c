#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
#define N 10
struct pkt { u8 hdr[4]; u8 body[16]; };
typedef u8 row_t[4];
static row_t grid[3];
static u8 flat[N];
extern u8 table[];
u8 idx(u32 i, s32 j, u8 b, struct pkt *p)
{
  u8 r = 0u;
  r += flat[N]; /* expect: 18.1 */
  r += flat[N - 1];
  r += grid[3][0]; /* expect: 18.1 */
  r += grid[2][3];
  r += grid[1][4]; /* expect: 18.1 */
  r += p->hdr[4]; /* expect: 18.1 */
  r += p->body[15];
  r += table[100];
  if (j < 0) { r += flat[j]; } /* expect: 18.1 */
  if ((j >= 0) && (j < N)) { r += flat[j]; }
  for (i = 0u; i < N; i++) { r += flat[i + 1u]; } /* expect: 18.1 */
  for (i = 1u; i < N; i++) { r += flat[i - 1u]; }
  for (i = N; i > 0u; i--) { r += flat[i]; } /* expect: 18.1 */
  for (i = N; i > 0u; i--) { r += flat[i - 1u]; }
  for (j = N - 1; j >= 0; j--) { r += flat[j]; }
  for (const u8 *q = flat; q <= &flat[N]; q++) { r += *q; } /* expect: 18.1 */
  for (const u8 *q = flat; q < &flat[N]; q++) { r += *q; }
  i = sizeof(flat); r += flat[i]; /* expect: 18.1 */
  r += flat[b & 7u];
  r += flat[b >> 4];
  r += flat[b % N];
  r += "abc"[4]; /* expect: 18.1 */
  r += "abc"[3];
  switch (b) { case 9u: r += flat[b]; break; case 10u: r += flat[b]; break; default: break; } /* expect: 18.1 */
  return r;
}
ptrdiff_t cmp(u8 *end, const struct pkt *p, const struct pkt *q)
{
  u8 *s = flat; u8 *e = &flat[N]; u8 local[4] = { 0u };
  ptrdiff_t d = e - s;
  d += end - s;
  d += local - s; /* expect: 18.2 */
  d += &p->body[2] - p->hdr; /* expect: 18.2 */
  d += &p->body[2] - &p->body[0];
  d += &grid[1][0] - &grid[0][0]; /* expect: 18.2 */
  d += &grid[1] - &grid[0];
  if (s < e) { d++; }
  if (local < s) { d++; } /* expect: 18.3 */
  if (&local[0] >= &flat[0]) { d++; } /* expect: 18.3 */
  if (p->hdr < p->body) { d++; }
  if (local != s) { d++; }
  (void)q;
  return d;
}
u8 *arith(u8 *p, u32 n, u8 a[4], const struct pkt *k)
{
  p = p + n; /* expect: 18.4 */
  p = n + p; /* expect: 18.4 */
  p = p - n; /* expect: 18.4 */
  p -= n; /* expect: 18.4 */
  p += 1; /* expect: 18.4 */
  p++; p--; --p; ++p;
  u8 v = *(flat + 2); /* expect: 18.4 */
  v = flat[2];
  v = (u8)(k + 1)->hdr[0]; /* expect: 18.4 */
  v = (&a[0])[1];
  u8 *const e = &p[n];
  use_u8(v); use_p(e);
  return p - 1; /* expect: 18.4 */
}
typedef u8 *u8p; typedef u8p *u8pp;
static u8pp pp2; static u8pp *pp3; /* expect: 18.5 */
static u8 *(*fn2)(u8 **a, u8 ***b); /* expect: 18.5 */
u8 **const *const cc = NULL; /* expect: 18.5 */
u8 *arr3[2][3]; u8 **arr2[2];
void vla(u32 n, u32 m, const row_t *rp)
{
  u8 a[n]; /* expect: 18.8 */
  u8 b[n][4]; /* expect: 18.8 */
  u8 c[N + 2];
  u8 d[sizeof(a) + 1u]; /* expect: 18.8 */
  static u8 e[N];
  const u32 lim = 4u; u8 f[lim]; /* expect: 18.8 */
  u8 (*pv)[n] = &a; /* expect: 18.10 */
  u8 (*pg)[n][m] = NULL; /* expect: 18.10 */
  u8 (*pc)[4] = &grid[0];
  typedef u8 vt[m]; /* expect: 18.8 */
  use_p(a); use_p(b); use_p(c); use_p(d); use_p(e); use_p(f); use_p(pv); use_p(pg); use_p(pc); use_p(rp); use_p(pp2); use_p(pp3); use_p(&fn2); use_size(sizeof(vt));
}
struct fa { u16 n; u16 d[]; }; /* expect: 18.7 */
struct fb { struct fa *p; u16 d[2]; };
typedef struct fc { u16 n; struct fb f[]; } fc_t; /* expect: 18.7 */
