#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
static s32 fi(s32 a) { return a; } static f32 ff(f32 a) { return a; } static u32 fd(u32 a) { return a; }
#define PICK(x) _Generic((x), s32: fi, f32: ff, default: fd)(x)
#define NAME(x) _Generic((x), s32: "s32", f32: "f32", default: "?")
#define ONLYD(x) _Generic((x), default: 1)                 /* expect: 23.3 */
#define IS_INT(x) _Generic((x), s32: true, default: false)
#define SIZE_P(p) _Generic((p), u8 *: 1, const u8 *: 2, void *: 3)
#define ARRT(x) _Generic((x), int[3]: 1, default: 0)         /* expect: 23.4 */
#define CONSTT(x) _Generic((x), const s32: 1, s32: 2)     /* expect: 23.4 */
#define BADS(x) _Generic((x), struct anon1 { int a; }: 1, default: 0)    /* expect: 23.4 */
#define QTD(x) _Generic((x), volatile u8: 1, default: 0)   /* expect: 23.4 */
#define NOPARAM _Generic(1, s32: 2, default: 3)    /* expect: 23.1 */
static s32 side(void) { static s32 v; v++; return v; }
void g1(s32 a, f32 b, volatile s32 *vp) {
  use_s32(PICK(a)); use_f32(PICK(b)); use_s(NAME(a));
  use_s32(_Generic(a, s32: 1, default: 2));        /* expect: 23.1 */
  use_s32(_Generic((a++), s32: 1, default: 2));    /* expect: 23.1 23.2 */
  use_s32(_Generic(side(), s32: 1, default: 2));   /* expect: 23.1 23.2 */
  use_s32(_Generic(a = 2, s32: 1, f32: 3));   /* expect: 23.1 23.2 */
  use_s32(ONLYD(a)); use_b(IS_INT(a));
  use_s32(_Generic(*vp, s32: 1, default: 2));    /* expect: 23.1 23.2 */
  use_s32(_Generic(b, default: 4));      /* expect: 23.1 23.3 */
  use_s32(NOPARAM); use_s32(IS_INT(side()) ? 1 : 0); use_s32(ARRT(a) + CONSTT(a) + BADS(a) + QTD(a));
  u8 *p = NULL; use_s32(SIZE_P(p));
  use_s32(_Generic((a), int (*)(void): 1, default: 2));  /* expect: 23.1 */
  static const int tab = _Generic(0u, u32: 1, s32: 2); use_s32(tab);   /* expect: 23.1 */
}
