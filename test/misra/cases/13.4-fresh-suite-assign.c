#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
struct n { struct n *next; u32 v; };
void asg(u32 a, u32 b, u32 t[4], struct n *l, bool_t f) {
  u32 x; u32 y;
  x = y = 0u;                  /* expect: 13.4 */
  x = (y = a) + 1u;           /* expect: 13.4 */
  if ((x = get_u32()) != 0u) { use_u32(x); } /* expect: 13.4 */
  if (f = get_b()) { use_b(f); }     /* expect: 13.4 */
  while ((l = l->next) != NULL) { use_u32(l->v); } /* expect: 13.4 */
  t[x = 1u] = 2u;    /* expect: 13.4 */
  use_u32(x = 3u);      /* expect: 13.4 */
  x += (y -= 1u);      /* expect: 13.4 */
  x = a;
  x += b; y <<= 1u; x |= y;
  for (x = 0u; x < 4u; x += 1u) { use_u32(x); }
  for (x = 0u, y = 0u; x < 4u; x += 1u, y += 2u) { use_u32(x); }
  a = f ? (x = 1u) : (y = 2u); /* expect: 13.4 */
  (void)(x = 5u);
  u32 z = (x = 2u);         /* expect: 13.4 */
  switch (x = b) { case 0u: use_u32(x); break; default: use_u32(y); break; } /* expect: 13.4 */
  f = (x = 1u) && (y != 0u); /* expect: 13.4 */
  x = 1u, y = 2u;
  use_u32(z + a);
  f = (a == b);
  int w[2] = { [0] = 1 };
  use_s32(w[0]);
  do { use_u32(x); } while ((x -= 1u) != 0u); /* expect: 13.4 */
}
u32 r1(u32 v) { return v = 4u; }  /* expect: 13.4 */
u32 r2(u32 v) { v = 4u; return v; }
