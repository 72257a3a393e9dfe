#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
enum ge { GA, GB };
static void hv(void *p) { use_p(p); } static void hcv(const void *p) { use_p(p); } static void hi(s32 v) { use_s32(v); } static void hd(f64 v) { (void)v; }
#define PTR(p) _Generic((p), void *: hv, const void *: hcv, default: hv)(p)
#define PTR2(p) _Generic((p), const u8 *: 1, u8 *: 2, void *: 3, default: 0)
#define NUM(x) _Generic((x), s32: hi, f64: hd, default: hd)(x)
#define KIND(x) _Generic((x), s8: 1, s16: 2, s32: 3, u8: 4, u32: 5, chr: 6, default: 0)
#define TWICE(x) _Generic((x), s32: (x) + (x), default: 0)              /* expect: 23.7 */
#define NEVER(x) _Generic((x), s32: 3, default: 0)
#define SOME(x) _Generic((x), s32: (x), u32: 0, default: (x))           /* expect: 23.7 */
#define ONCE(x) _Generic((x), s32: hi(x), default: hd(x))
#define MID(x) _Generic((x), s32: 1, default: 2, u32: 3)                /* expect: 23.8 */
#define FST(x) _Generic((x), default: 2, u32: 3)
#define LST(x) _Generic((x), u32: 3, default: 2)
#define NOD(x) _Generic((x), u32: 3, s32: 2)
#define OUT(x) (_Generic((x), s32: 1, default: 0) + (s32)(x))
#define OUT2(x) (_Generic((x), s32: hi, default: hi)(x), (x))    /* expect: 23.7 */
void q5(u8 *u, const u8 *c, void *v, const void *cv, s32 *sp, struct zz *z, chr ch, s16 h, u8 b, enum ge e, bool_t f) {
  PTR(v); PTR(cv);
  PTR(u);               /* expect: 23.5 */
  PTR(sp);              /* expect: 23.5 */
  PTR(c);               /* expect: 23.5 */
  PTR(z);    /* expect: 23.5 */
  use_s32(PTR2(u)); use_s32(PTR2(c)); use_s32(PTR2(v));
  use_s32(PTR2(sp));    /* expect: 23.5 */
  NUM(1); NUM(2.0);
  use_s32(KIND(h)); use_s32(KIND(b)); use_s32(KIND(3)); use_s32(KIND(ch));
  use_s32(KIND('a'));        /* expect: 23.6 */
  use_s32(KIND(GA));         /* expect: 23.6 */
  use_s32(KIND(h + h));       /* expect: 23.6 */
  use_s32(KIND(b + b));       /* expect: 23.6 */
  use_s32(KIND((u8)(b + b)));
  use_s32(KIND(h > 1));       /* expect: 23.6 */
  use_s32(KIND(~b));        /* expect: 23.6 */
  use_s32(KIND(-h));       /* expect: 23.6 */
  use_s32(KIND(f)); use_s32(KIND(e));
  use_s32(KIND(3u)); use_s32(KIND(get_s32() + 1));
  use_s32(TWICE(1) + NEVER(2) + SOME(3) + MID(4) + FST(5) + LST(6) + NOD(7) + OUT(8)); ONCE(1); use_s32(OUT2(1));
  use_s32(_Generic(b, u8: 1, default: 2, s8: 3));   /* expect: 23.8 */
  use_s32(_Generic(ch, s32: 1, default: 2, chr: 3, u32: 4)); /* expect: 23.8 */
}
