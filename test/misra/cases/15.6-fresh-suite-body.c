#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
#define ONCE(x) do { use_u32(x); } while (0)
#define BAD_IF(x) if ((x) > 1u) use_u32(x)
void c1(u32 n) {
  if (n > 1u) use_u32(1u);             /* expect: 15.6 */
  if (n > 1u) { use_u32(1u); }
  else use_u32(2u);                    /* expect: 15.6 */
  if (n > 2u) { use_u32(1u); } else if (n > 1u) { use_u32(2u); } else { use_u32(3u); }
  if (n > 2u) { use_u32(1u); } else if (n > 1u) use_u32(2u); else { use_u32(3u); } /* expect: 15.6 */
  while (n > 1u) n--;       /* expect: 15.6 */
  while (n > 1u) ;     /* expect: 15.6 */
  for (u32 i = 0u; i < n; i++) use_u32(i);     /* expect: 15.6 */
  for (u32 i = 0u; i < n; i++) ;  /* expect: 15.6 */
  do n--; while (n > 3u);         /* expect: 15.6 */
  do { n--; } while (n > 3u);
  switch (n) case 1u: use_u32(1u);    /* expect: 15.6 */
  switch (n) { case 1u: use_u32(2u); break; default: use_u32(1u); break; }
  if (n == 1u) ;  /* expect: 15.6 */
  if (n == 1u)
  {
    use_u32(4u);
  }
  else
    if (n == 2u)
    {
      use_u32(5u);
    }
  for (;;) if (get_b()) { break; }  /* expect: 15.6 */
  while (get_b()) while (get_b()) { n++; } /* expect: 15.6 */
  ONCE(n);
  if (n == 4u)     /* expect: 15.6 */
    ONCE(n);
  else {
    use_u32(6u);
  }
}
u32 c2(u32 n) { if (n) return 1u; return 0u; }  /* expect: 15.6 */
void c3(u32 n) { for (u32 i = 0u; i < n; i++) switch (i) { case 1u: use_u32(1u); break; default: use_u32(2u); break; } } /* expect: 15.6 */
void c4(u32 n) { do if (n) { n--; } while (n); } /* expect: 15.6 */
void c5(u32 n) { if (n > 1u) { use_u32(n); } else for (;;) { break; } } /* expect: 15.6 */
