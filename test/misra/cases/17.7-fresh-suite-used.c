#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
#include <string.h>
static u32 calc(u32 a) { return a + 1u; }
static void nothing(void) { }
static u32 (*fp)(u32 a) = &calc;
struct ops { s32 (*run)(void); void (*stop)(void); };
static u32 inc_w(void) { return 1u; }
#define GO() calc(3u) /* expect: 17.7 */
void u1(struct ops *o, u8 *d, const u8 *s) {
  calc(1u);           /* expect: 17.7 */
  (void)calc(1u);
  use_u32(calc(2u));
  nothing();
  fp(2u);             /* expect: 17.7 */
  (*fp)(2u);          /* expect: 17.7 */
  o->run();          /* expect: 17.7 */
  (void)o->run();
  o->stop();
  memcpy(d, s, 4u);    /* expect: 17.7 */
  (void)memcpy(d, s, 4u);
  u32 v = calc(2u);
  if (calc(v) > 2u) { nothing(); }
  for (inc_w(); v < 3u; inc_w()) { v++; }   /* expect: 17.7 */
  calc(1u), calc(2u);   /* expect: 17.7 */
  v = (calc(2u), 3u);   /* expect: 17.7 */
  get_b() ? nothing() : nothing();
  GO();
  ((void)calc(4u));
  (calc(5u));  /* expect: 17.7 */
  while (get_b()) strlen("q");   /* expect: 17.7 */
  calc(v) + 1u;
  switch (calc(2u)) { case 1u: calc(3u); break; default: nothing(); break; } /* expect: 17.7 */
}
