#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
void g1(u32 n) {
  if (n > 3u) { goto out; }    /* expect: 15.1 */
  use_u32(n);
back:
  n--;
  if (n > 1u) { goto back; }  /* expect: 15.1 15.2 */
  for (u32 i = 0u; i < n; i++) {
    for (u32 j = 0u; j < n; j++) { if (j == 3u) { goto done; } } /* expect: 15.1 */
  }
done:
  use_u32(n);
out:
  return;
}
void g2(u32 n) {
  goto inner;                /* expect: 15.1 15.3 */
  {
    use_u32(1u);
inner:
    use_u32(n);
  }
  if (n == 1u) { goto l2; }   /* expect: 15.1 15.3 */
  else {
l2: use_u32(2u);
  }
  switch (n) {
    case 0u: goto c1;          /* expect: 15.1 15.3 */
    case 1u: { c1: use_u32(n); break; }
    case 2u:
      use_u32(3u);
c2:
      use_u32(4u);
      break;
    default:
      if (get_b()) { goto c2; }      /* expect: 15.1 15.2 15.3 */
      break;
  }
}
u32 g3(u32 n) {
  u32 rc = 1u;
  while (n > 0u) {
again:
    n--;
    if (n == 4u) { goto next; }  /* expect: 15.1 */
    if (n == 5u) { goto again; } /* expect: 15.1 15.2 */
next:
    use_u32(n);
  }
  if (n == 0u) { goto again; } /* expect: 15.1 15.2 15.3 */
  { { goto end; } }  /* expect: 15.1 */
end:
  return rc;
}
void g4(void) { unused_label: use_u32(1u); }
void g5(s32 k) {
  if (k) goto fail;  /* expect: 15.1 */
  while (k < 3) { if (get_b()) goto fail; k++; } /* expect: 15.1 */
  return;
fail: use_s32(k); }
