#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
static u16 calls;
volatile u8 port;
static bool_t chk(u16 v) { calls++; return v > 2u; }
static bool_t clean(u16 v) { u16 t = v; t++; return t > 2u; }
static bool_t wr(u16 *p) { *p = 1u; return true; }
static bool_t loc(void) { u16 t = 0u; return wr(&t); }
bool_t (*hook)(u16 v) = &chk;
void l1(u16 a, u16 b, u16 *p) {
  if ((a == 1u) && chk(b)) { use_u16(a); }     /* expect: 13.5 */
  if (chk(b) && (a == 1u)) { use_u16(a); }
  if ((a == 1u) || clean(b)) { use_u16(a); }
  if ((a == 1u) && (b++ == 2u)) { use_u16(b); }  /* expect: 13.5 */
  if ((a == 0u) || ((b = a) != 0u)) { use_u16(b); } /* expect: 13.5 */
  if ((a == 0u) && (port == 1u)) { use_u16(b); } /* expect: 13.5 */
  if ((port == 1u) && (a == 0u)) { use_u16(b); }
  if ((p != NULL) && (*p == 0u)) { use_u16(*p); }
  if ((a > 1u) && wr(p)) { use_u16(a); }   /* expect: 13.5 */
  bool_t r = (a < b) || chk(a);   /* expect: 13.5 */
  r = (a < b) | chk(a);
  use_b((a < b) && (--b > 1u));  /* expect: 13.5 */
  r = (a > 0u) && ((b > 0u) || chk(1u)); /* expect: 13.5 */
  r = (a > 0u) && (sizeof(b++) == 2u);
  while ((a < 4u) && chk(a)) { a++; }  /* expect: 13.5 */
  for (a = 0u; (a < 4u) && chk(a); a++) { use_u16(a); } /* expect: 13.5 */
  r = (a == 1u) ? chk(2u) : chk(3u);
  r = (a == 1u) && loc();
  r = !((a == 1u) && !chk(b)); /* expect: 13.5 */
  use_b(r);
}
bool_t l2(u16 a, const u16 *q) { return (a != 0u) && clean(*q); }
