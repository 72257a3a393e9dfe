#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
static u32 *keep; static struct h { const u32 *p; u32 *arr[2]; } hold; static u32 st;
static void store(u32 *p) { keep = p; }
u32 *e1(void) { u32 v = 1u; return &v; }           /* expect: 18.6 */
u32 *e2(void) { static u32 v = 1u; return &v; }
u32 *e3(u32 n) { u32 a[3] = { n }; return a; }       /* expect: 18.6 */
u32 *e4(u32 n) { return &n; }        /* expect: 18.6 */
u32 *e5(u32 *n) { return n; }
void e6(void) { u32 v = 2u; keep = &v; }             /* expect: 18.6 */
void e7(void) { u32 v = 2u; keep = &v; use_u32(*keep); keep = NULL; } /* expect: 18.6 */
void e8(void) { u32 v = 2u; hold.p = &v; }        /* expect: 18.6 */
void e9(void) { u32 v[2] = { 0u }; hold.arr[1] = &v[1]; } /* expect: 18.6 */
void e10(void) { keep = &st; }
void e11(u32 **out) { u32 v = 2u; *out = &v; }    /* expect: 18.6 */
u32 *e12(void) { u32 v = 1u; u32 *p = &v; return p; }    /* expect: 18.6 */
u32 e13(void) { u32 *p; { u32 v = 3u; p = &v; } return *p; }  /* expect: 18.6 */
void e14(struct h *o) { u32 loc = 0u; o->p = &loc; } /* expect: 18.6 */
const chr *e15(void) { return "lit"; }
const chr *e16(void) { chr b[4] = "lit"; return b; }   /* expect: 18.6 */
void e17(u32 **o, u32 *p) { *o = p; }
void e18(void) { store(&st); }
struct h e19(void) { u32 v = 1u; struct h r = { &v, { 0 } }; return r; }   /* expect: 18.6 */
u32 *e20(bool_t f) { u32 v = 1u; return f ? &st : &v; } /* expect: 18.6 */
_Thread_local static u32 tl;
u32 *e21(void) { return (u32[]){ 1u, 2u }; }  /* expect: 18.6 */
