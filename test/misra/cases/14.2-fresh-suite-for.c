#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
static u32 gl; static bool_t stop;
static void mod(u32 *p) { *p = 9u; }
static bool_t side(void) { gl++; return gl > 3u; }
static u32 lim_of(u32 a) { return a + 1u; }
void f1(u32 n, u32 arr[10]) {
  u32 i; u32 j = 0u; bool_t fl = false;
  for (i = 0u; i < n; i++) { use_u32(arr[i]); }
  for (u32 k = 0u; k < 4u; ++k) { use_u32(k); }
  for (u32 k = 10u; k > 0u; k -= 2u) { use_u32(k); }
  for (;;) { if (get_b()) { break; } }
  for (i = 0u; i < n; i++) { i = 3u; }     /* expect: 14.2 */
  for (i = 0u; i < n; i++) { if (get_b()) { i++; } } /* expect: 14.2 */
  for (i = 0u; i < n; i++) { mod(&i); }    /* expect: 14.2 */
  for (i = 0u; i < n; ) { use_u32(i); break; }   /* expect: 14.2 */
  for (i = 0u; j < n; i++) { j++; }    /* expect: 14.2 */
  for (i = 0u; i < n; j++) { use_u32(j); }   /* expect: 14.2 */
  for (i = 0u, j = 0u; i < n; i++) { use_u32(j); }   /* expect: 14.2 */
  for (i = 0u; i < n; i++, j++) { use_u32(j); }  /* expect: 14.2 */
  for (; i < n; i++) { use_u32(i); }
  for (i = 0u; (i < n) && !fl; i++) { fl = get_b(); }
  for (i = 0u; (i < n) && (fl == false); i++) { if (i == 2u) { fl = true; } }
  for (i = 0u; side(); i++) { use_u32(i); }  /* expect: 14.2 */
  for (i = 0u; i < lim_of(n); i++) { use_u32(i); }
  for (i = 0u; i < n; i++) { n--; }     /* expect: 14.2 */
  for (u32 k = 0u, m = 3u; k < m; k++) { use_u32(k); } /* expect: 14.2 */
  for (i = 0u; i++ < n; ) { use_u32(i); }  /* expect: 14.2 */
  for (i = get_u32(); i < n; i += j) { use_u32(i); }
  for (i = 0u; i < n; i += j) { j = 2u; }  /* expect: 14.2 */
  for (gl = 0u; gl < 4u; gl++) { use_u32(gl); }
  for (i = 0u; true; i++) { break; }   /* expect: 14.2 */
}
