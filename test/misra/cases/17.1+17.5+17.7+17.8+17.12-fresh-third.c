#include <stdarg.h> /* expect: 17.1 */
#include <stdio.h>
#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
typedef u8 key_t4[4];
static void set_key(key_t4 k) { use_p(k); }
static void set_pair(const u8 a[2], u8 b[static 2]) { use_p(a); use_p(b); }
static void opt(u8 *k) { use_p(k); }
struct ks { u8 k3[3]; u8 k4[4]; };
void vlog(const char *f, va_list ap); /* expect: 17.1 */
void wrap(const char *f, ...)
{
  va_list ap; /* expect: 17.1 */
  va_start(ap, f); /* expect: 17.1 */
  vlog(f, ap);
  va_end(ap); /* expect: 17.1 */
}
void k(struct ks *s, u8 (*arr)[4], u8 *raw)
{
  u8 five[5] = { 0u };
  set_key(s->k3); /* expect: 17.5 */
  set_key(s->k4);
  set_key(*arr);
  set_key(arr[0]);
  set_key(raw);
  set_key(five);
  set_key(&five[2]); /* expect: 17.5 */
  set_pair(s->k3, &s->k3[2]); /* expect: 17.5 */
  opt(s->k3);
  set_key(NULL); /* expect: 17.5 */
}
typedef u32 (*op_t)(u32 v);
static u32 dbl(u32 v) { return v * 2u; }
static u32 apply(op_t f, u32 v) { return f(v); }
static const op_t ops[] = { &dbl, dbl }; /* expect: 17.12 */
static struct { op_t f; u32 n; } reg = { .f = dbl, .n = 1u }; /* expect: 17.12 */
void c12(bool_t b)
{
  use_u32(apply(dbl, 1u)); /* expect: 17.12 */
  use_u32(apply(&dbl, 1u));
  reg.f = b ? &dbl : dbl; /* expect: 17.12 */
  if (reg.f == &dbl) { reg.n++; }
  while (!dbl) { reg.n++; } /* expect: 17.12 */
  op_t *p = (op_t *)&ops[0]; use_p(p);
  (void)(dbl); /* expect: 17.12 */
  dbl(2u); /* expect: 17.7 */
  (void)dbl(3u);
  ops[0](3u); /* expect: 17.7 */
  (*p)(4u); /* expect: 17.7 */
  reg.f(5u), use_u32(1u); /* expect: 17.7 */
  if (b) dbl(1u); else dbl(2u); /* expect: 17.7 */
  for (reg.n = 0u; reg.n < 2u; apply(&dbl, 1u)) { reg.n++; } /* expect: 17.7 */
  printf("%d", 3); /* expect: 17.7 */
  b ? dbl(1u) : dbl(2u); /* expect: 17.7 */
  u32 q = (dbl(1u), dbl(2u)); /* expect: 17.7 */
  use_u32(q);
}
s32 clampv(s32 v, s32 lo, s32 hi)
{
  if (v < lo) { v = lo; } /* expect: 17.8 */
  else if (v > hi) { v = hi; } /* expect: 17.8 */
  else { /* inside */ }
  return v;
}
void bits(u32 mask, u8 buf[4], struct ks s, struct ks *sp, chr c)
{
  mask |= 1u; /* expect: 17.8 */
  buf[0] = 2u;
  buf = &buf[1]; /* expect: 17.8 */
  ++buf; /* expect: 17.8 */
  s.k3[1] = 3u; /* expect: 17.8 */
  sp->k3[1] = 3u;
  sp = NULL; /* expect: 17.8 */
  c ^= 0x20; /* expect: 17.8 */
  use_u32(mask); use_p(buf); use_p(sp); use_c(c); use_p(&s);
}
