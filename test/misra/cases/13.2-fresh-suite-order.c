#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
volatile u32 reg_a; volatile u32 reg_b;
static u32 g;
static u32 bump(void) { g = g + 1u; return g; }
static u32 look(void) { return g; }
static void fn2(u32 a, u32 b) { use_u32(a + b); }
static void setp(u32 *p, u32 v) { *p = v; use_u32(v); }
struct box { u32 n; u32 *p; };
void a1(u32 i, u32 arr[8]) {
  u32 x = 0u;
  x = i++ + i;              /* expect: 13.2 */
  i = i++;                  /* expect: 13.2 */
  arr[i] = i++;             /* expect: 13.2 */
  arr[i++] = arr[i];       /* expect: 13.2 */
  i = i + 1u;
  i++;
  arr[i] = arr[i] + 1u;
  x = (i = 2u) + (i = 3u);   /* expect: 13.2 */
  x = i++, x += i;
  fn2(i++, i);            /* expect: 13.2 */
  fn2(i, i);
  fn2(++i, 0u);
  x = (i++ != 0u) ? i : 0u;
  x = ((i++ != 0u) && (i != 0u)) ? 1u : 0u;
  use_u32(x);
}
void a2(void) {
  u32 x = reg_a + reg_b;     /* expect: 13.2 */
  x = reg_a;
  x = x + reg_b;
  fn2(reg_a, reg_a);       /* expect: 13.2 */
  x = bump() + look();    /* expect: 13.2 */
  x = look() + look();
  x = bump() + bump();    /* expect: 13.2 */
  x = g + bump();        /* expect: 13.2 */
  fn2(bump(), g);    /* expect: 13.2 */
  use_u32(x);
  reg_a = reg_b;
  x = (reg_a != 0u) ? reg_b : 0u;
  use_u32(x);
}
void a3(struct box *b, u32 *q) {
  b->n = b->n++;             /* expect: 13.2 */
  *q++ = *q;      /* expect: 13.2 */
  *q = b->n;
  b->p[b->n] = b->n++;   /* expect: 13.2 */
  u32 n = 0u;
  n = n++ + 1u;  /* expect: 13.2 */
  setp(&n, n++);  /* expect: 13.2 */
  setp(&n, n);
  u32 m = n = 1u;
  n += n++;  /* expect: 13.2 */
  m = n-- - --n;  /* expect: 13.2 */
  use_u32(m);
}
