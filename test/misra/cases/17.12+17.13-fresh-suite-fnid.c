#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
static u32 f(u32 a) { return a; }
static void h(void) { }
typedef u32 (*pf)(u32);
typedef void fn_t(void);
typedef u32 fn2_t(u32);
pf g1 = f;                     /* expect: 17.12 */
pf g2 = &f;
static pf tab[2] = { f, &f };    /* expect: 17.12 */
static void take(pf p) { use_u32(p(1u)); }
void id1(void) {
  pf p;
  p = f;                /* expect: 17.12 */
  p = &f;
  take(f);              /* expect: 17.12 */
  take(&f);
  if (f != NULL) { h(); }   /* expect: 17.12 */
  if (&f == p) { h(); }
  if (p == f) { h(); } /* expect: 17.12 */
  h();
  (h)();
  (*h)();      /* expect: 17.12 */
  (&h)();
  use_u32(f(2u));
  use_size(sizeof(&f));
  h;        /* expect: 17.12 */
  void *v = (void *)f;  /* expect: 17.12 */
  use_p(v); use_u32(p(1u) + tab[0](1u));
  pf q = get_b() ? f : &f;  /* expect: 17.12 */
  use_u32(q(1u));
}
const fn_t k1;             /* expect: 17.13 */
volatile fn2_t k2;         /* expect: 17.13 */
const fn_t *k3;            /* expect: 17.13 */
fn_t *const k4 = &h;
fn_t *volatile k5;
extern fn_t k6;
typedef const fn2_t ck_t;      /* expect: 17.13 */
void id2(const fn_t *p);      /* expect: 17.13 */
void id3(fn_t *const p);
struct s17 { const fn_t *m; fn_t *n; };  /* expect: 17.13 */
const u32 id4(u32 a);
