#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
static u32 fact(u32 n) { return (n < 2u) ? 1u : (n * fact(n - 1u)); }  /* expect: 17.2 */
static u32 plain(u32 n) { return n + 1u; }
static bool_t odd(u32 n);
static bool_t even(u32 n) {
  return (n == 0u) || odd(n - 1u);    /* expect: 17.2 */
}
static bool_t odd(u32 n) {
  return (n != 0u) && even(n - 1u);    /* expect: 17.2 */
}
static void a(u32 n); static void b(u32 n); static void c(u32 n);
static void a(u32 n) {
  b(n);             /* expect: 17.2 */
  use_u32(plain(n));
}
static void b(u32 n) {
  if (n > 1u) {
    c(n - 1u);     /* expect: 17.2 */
  }
}
static void c(u32 n) {
  a(n);     /* expect: 17.2 */
}
struct t { struct t *l; struct t *r; u32 v; };
u32 depth(const struct t *n) {
  u32 r = 0u;
  if (n != NULL) {
    const u32 x = depth(n->l);   /* expect: 17.2 */
    const u32 y = depth(n->r);   /* expect: 17.2 */
    r = 1u + ((x > y) ? x : y);
  }
  return r;
}
static void (*cb)(u32 n);
void self_ptr(u32 n) {
  void (*p)(u32) = &self_ptr;
  if (n > 0u) {
    p(n - 1u);    /* expect: 17.2 */
  }
}
void drive(void) { use_u32(fact(3u)); use_b(even(2u)); a(3u); if (cb != NULL) { cb(1u); } }
