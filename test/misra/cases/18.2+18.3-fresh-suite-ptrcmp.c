#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
static u32 x1[4]; static u32 x2[4];
struct two { u32 a[3]; u32 b[3]; u32 c; };
void q1(u32 *u, struct two *t) {
  u32 l[6]; u32 *p = &l[1]; u32 *q = &l[4]; u32 *r = &x1[0]; u32 v = 0u; u32 w = 1u;
  ptrdiff_t d = q - p;
  d = p - r;          /* expect: 18.2 */
  d = &x1[3] - x1;
  d = x1 - x2;        /* expect: 18.2 */
  d = &v - &w;       /* expect: 18.2 */
  d = &t->a[1] - &t->b[1];   /* expect: 18.2 */
  d = &t->a[1] - t->a;
  if (p < q) { use_p(p); }
  if (p < r) { use_p(p); }     /* expect: 18.3 */
  if (x1 >= x2) { use_p(p); }   /* expect: 18.3 */
  if (&x1[1] > &x1[0]) { use_p(p); }
  if (&v <= &w) { use_p(p); }   /* expect: 18.3 */
  if (p == r) { use_p(p); }
  if (&t->a[0] < &t->b[0]) { use_p(p); }
  if (&t->c > &t->a[2]) { use_p(p); }
  r = x2;
  if (r < &x2[3]) { use_p(p); }
  if (r < &x1[3]) { use_p(p); }  /* expect: 18.3 */
  d = r - &x1[3];  /* expect: 18.2 */
  p = l; q = p + 2; d = q - p; use_size((size_t)d); use_p(u);
  while (p < &x1[2]) { p++; }  /* expect: 18.3 */
  d = (q - l) + (x1 - q);   /* expect: 18.2 */
}
