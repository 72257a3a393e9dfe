#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
typedef u32 *p1_t; typedef p1_t *p2_t;
u32 ***g3;                        /* expect: 18.5 */
u32 **g2; p2_t *gt;               /* expect: 18.5 */
p2_t ga[3];
static u32 **(*fp)(void);
struct c5 { u8 ***deep; u8 **ok; u8 *row[3]; };    /* expect: 18.5 */
void pa(u32 *p, u32 a[6], u32 **pp, u32 n) {
  p = p + 1;         /* expect: 18.4 */
  p += n;            /* expect: 18.4 */
  p -= 2;            /* expect: 18.4 */
  p = p - 1;         /* expect: 18.4 */
  p = 1 + p;         /* expect: 18.4 */
  p++;
  --p;
  p = &p[1];
  *(a + 2) = 1u;    /* expect: 18.4 */
  a[2] = 1u;
  ptrdiff_t d = p - a;
  *(pp + n) = p;     /* expect: 18.4 */
  use_size((size_t)d);
  n = n + a[0];
  use_p(a + n);     /* expect: 18.4 */
  u32 ***loc = &pp;   /* expect: 18.5 */
  use_p(loc);
  const char *s = "abc" + 1;   /* expect: 18.4 */
  use_s(s);
}
void pb(u32 ***in);               /* expect: 18.5 */
void pc(u32 **arr[]);             /* expect: 18.5 */
void pd(u32 *arr[]);
u32 ***pe(void);                  /* expect: 18.5 */
u32 **pf(void);
typedef u32 ***p3_t;    /* expect: 18.5 */
