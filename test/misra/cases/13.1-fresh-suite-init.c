#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
static u32 cnt;
static volatile u16 adc;
static u32 next_id(void) { cnt++; return cnt; }
static u32 pure_id(u32 a) { u32 t = a; t++; return t; }
static u32 via_ptr(u32 *p) { *p = 4u; return *p; }
struct pt { s32 x; s32 y; };
typedef struct { u16 a; struct pt p; u32 arr[2]; } rec_t;
void t1(void) {
  u32 a[2] = { next_id(), 0u };   /* expect: 13.1 */
  u32 b[2] = { pure_id(1u), pure_id(2u) };
  u16 c[3] = { 1u, adc, 2u };    /* expect: 13.1 */
  u32 k = 3u;
  u32 d[2] = { k++, k };   /* expect: 13.1 */
  u32 e[2] = { k, k + 1u };
  u32 f[] = { (k = 7u), 2u };  /* expect: 13.1 */
  struct pt p = { .x = 1, .y = (s32)next_id() }; /* expect: 13.1 */
  struct pt q = { .y = 1, .x = 2 };
  u32 g = next_id();
  u32 h = { 5u };
  rec_t r = { 1u, { 2, 3 }, { k -= 1u, 0u } }; /* expect: 13.1 */
  rec_t r2 = { adc, { 2, 3 }, { 0u, 0u } };     /* expect: 13.1 */
  use_u32(a[0] + b[0] + d[0] + e[0] + f[0] + g + h + r.arr[0] + r2.arr[0]); use_u16(c[0]); use_s32(p.x + q.x);
}
void t2(u32 n) {
  u32 v = n;
  const u32 *lp = (const u32[]){ v++, 1u }; /* expect: 13.1 */
  struct pt c = (struct pt){ 1, (s32)via_ptr(&v) }; /* expect: 13.1 */
  u32 w[2] = { sizeof(v++), 1u };
  u32 z[2] = { [1] = 0u, [0] = --v }; /* expect: 13.1 */
  u32 nested[2][2] = { { 0u, 1u },
                       { 2u, v++ } };    /* expect: 13.1 */
  use_u32(lp[0] + w[0] + z[0] + nested[0][0]); use_s32(c.x);
}
static u32 counter_static(void) { static u32 s; s += 1u; return s; }
static u32 reads(void) { return cnt; }
void t3(void) {
  u32 a[1] = { counter_static() }; /* expect: 13.1 */
  u32 b[2] = { reads(), reads() };
  static const u32 tab[2] = { 1u, 2u };
  use_u32(a[0] + b[0] + tab[1]);
}
