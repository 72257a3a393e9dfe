#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
struct s { u32 c; u32 *p; };
void i1(u32 n, u32 *p, struct s *o, u32 a[4]) {
  u32 v;
  n++;
  --n;
  v = n++;                   /* expect: 13.3 */
  v = --n + 1u;              /* expect: 13.3 */
  a[n++] = 1u;              /* expect: 13.3 */
  *p++ = 4u;                 /* expect: 13.3 */
  (*p)++;
  ++a[1];
  o->c++;
  o->p[0]++;
  use_u32(n++);               /* expect: 13.3 */
  if (n++ > 3u) { use_u32(n); }
  while (n-- > 0u) { use_u32(n); }
  do { use_u32(n); } while (--n != 0u);
  for (v = 0u; v < 3u; v++) { use_u32(v); }
  for (v = 0u; v++ < 3u; ) { use_u32(v); }
  for (v = 0u, n = 9u; v < n; v++, n--) { use_u32(v); } /* expect: 13.3 */
  switch (n++) { case 1u: use_u32(n); break; default: use_u32(v); break; }
  v += n--;                 /* expect: 13.3 */
  v = (n > 2u) ? n++ : n--;  /* expect: 13.3 */
  n++, v++;           /* expect: 13.3 */
  (void)n++;
  a[a[0]]++;
  a[get_u32()]++;           /* expect: 13.3 */
  get_s32() , n++;  /* expect: 13.3 */
  ((n))++;
}
u32 i2(u32 k) { return k++; }
u32 i3(u32 k) { k++; return k; }
