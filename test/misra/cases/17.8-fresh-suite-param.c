#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
struct v2 { s32 x; s32 y; };
void m1(u32 n) { n = 1u; use_u32(n); }            /* expect: 17.8 */
void m2(u32 n) { n++; use_u32(n); }           /* expect: 17.8 */
void m3(u32 *p) { *p = 1u; }
void m4(u32 *p) { p++; use_p(p); }         /* expect: 17.8 */
void m5(u32 a[4]) { a[1] = 2u; a = NULL; use_p(a); }  /* expect: 17.8 */
void m6(struct v2 v) { v.x = 1; use_s32(v.x); }    /* expect: 17.8 */
void m7(struct v2 *v) { v->x = 1; }
void m8(u32 n) {
  u32 c = n;
  c++;
  {
    u32 n2 = c; n2 = 3u; use_u32(n2);
  }
  for (; n > 0u; n--) {   /* expect: 17.8 */
    use_u32(c);
  }
  n += c;  /* expect: 17.8 */
  n <<= 2; /* expect: 17.8 */
}
void m9(u32 n, const u32 *q) { u32 *w = &n; *w = 2u; q = w; use_p(q); }  /* expect: 17.8 */
s32 m10(s32 n) { return (n < 0) ? -n : n; }
s32 m11(s32 n) { { s32 n = 2; n = 3; use_s32(n); } return n; }
int m12(argc, argv) int argc; char **argv; { argc--; use_p(argv); return argc; } /* expect: 17.8 */
void m13(u32 *const p, u32 **q) { *q = p; **q = 4u; (*p)++; p[2] = 1u; }
