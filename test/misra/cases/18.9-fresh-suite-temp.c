#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
struct a9 { u32 v[4]; u8 n; }; struct o9 { struct a9 in; };
extern struct a9 mk(void); extern struct o9 mko(void); extern struct a9 *mkp(void);
void t9(struct a9 s, struct a9 *p, bool_t f) {
  u32 x = mk().v[1];
  const u32 *q = mk().v;            /* expect: 18.9 */
  use_p(mk().v);                    /* expect: 18.9 */
  q = s.v;
  q = mkp()->v;
  q = p->v;
  mk().v[1] = 3u;           /* expect: 18.9 */
  x = mk().n;
  q = (f ? s : *p).v;        /* expect: 18.9 */
  q = (s = *p).v;             /* expect: 18.9 */
  q = mko().in.v;   /* expect: 18.9 */
  x = mko().in.v[0];
  q = (0, s).v;         /* expect: 18.9 */
  x = *(mk().v);      /* expect: 18.9 */
  x = *(mk().v + 1);   /* expect: 18.9 */
  q = &mk().v[2];   /* expect: 18.9 */
  q = ((struct a9){ { 1u }, 2u }).v;
  struct a9 c = mk(); q = c.v;
  use_size(sizeof(mk().v));
  for (const u32 *z = mk().v; z != NULL; z = NULL) { use_p(z); } /* expect: 18.9 */
  use_u32(x); use_p(q);
}
