#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
union w { u32 all; u8 by[4]; f32 fl; };          /* expect: 19.2 */
typedef union { u16 h; struct { u8 lo; u8 hi; } p; } hw_t; /* expect: 19.2 */
struct msg { u8 kind; union { u32 num; f32 rel; } u; };    /* expect: 19.2 */
static union w gw;       /* expect: 19.2 */
union fwd;      /* expect: 19.2 */
extern union w *next_w(void);  /* expect: 19.2 */
void un(struct msg *m, hw_t *hp) {
  union w a; hw_t h;         /* expect: 19.2 */
  a.all = 1u;
  use_u32(a.all);
  use_u8(a.by[0]);        /* expect: 19.3 */
  a.fl = 1.0f;
  use_f32(a.fl);
  use_u32(a.all);          /* expect: 19.3 */
  h.h = 2u; use_u8(h.p.lo);   /* expect: 19.3 */
  h.p.hi = 3u;
  use_u8(h.p.hi);
  if (get_b()) { a.all = 2u; } else { a.fl = 3.0f; }
  use_u32(a.all);     /* expect: 19.3 */
  m->u.num = 5u;
  use_f32(m->u.rel);   /* expect: 19.3 */
  use_u32(m->u.num);
  hp->p.lo = 1u; use_u16(hp->h);  /* expect: 19.3 */
  union w b = { 7u };   /* expect: 19.2 */
  use_f32(b.fl);   /* expect: 19.3 */
  union w c = { .fl = 2.0f };  /* expect: 19.2 */
  use_f32(c.fl);
  use_u32(c.all);   /* expect: 19.3 */
  c = a; use_p(&c); use_p(&gw);
}
