#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
struct f1 { u32 n; u8 d[]; };             /* expect: 18.7 */
struct f2 { u32 n; u8 d[1]; };
struct f3 { u32 n; u8 d[4]; };
typedef struct { u16 id; struct f3 ar[]; } f4_t;   /* expect: 18.7 */
union f5 { struct { u32 a; u32 rest[]; } s; u32 raw; };  /* expect: 18.7 */
extern u8 unsized[];
extern struct f1 *make(u32 n);
void vl(u32 n, u32 a[n], u32 b[*], u32 c[n][4]);
void v1(u32 n, u32 a[n]) {
  u32 x[n];                   /* expect: 18.8 */
  u32 y[4];
  const u32 k = 3u;
  u32 z[k];                   /* expect: 18.8 */
  u32 w[2][n];                /* expect: 18.8 */
  u32 q[sizeof(u32)];
  enum { SZ = 4 }; u32 e[SZ];
  typedef u32 row_t[n];       /* expect: 18.8 */
  row_t r;     /* expect: 18.8 */
  x[0] = y[0] + z[0] + w[0][0] + q[0] + e[0] + r[0] + a[0];
  u32 t[n + 1u];    /* expect: 18.8 */
  use_u32(x[0] + t[0]);
  u32 (*pv)[n] = &x;        /* expect: 18.10 */
  u32 (*pf)[4] = &y;
  use_u32((*pv)[0] + (*pf)[0]);
}
void v2(u32 n, u32 (*m)[n]) { use_u32(m[0][0]); }     /* expect: 18.10 */
void v3(u32 n, u32 m[][n]) { use_u32(m[0][0]); }    /* expect: 18.10 */
void v4(u32 n, u32 m[4][n]);   /* expect: 18.10 */
void v5(u32 (*m)[3]);
void v6(u32 n) { typedef u32 (*pv_t)[n]; pv_t q = NULL; use_p(q); }  /* expect: 18.10 */
void v7(u32 n, u32 (*const m)[n][2]) { use_p(m); }  /* expect: 18.10 */
