#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
#define MUL(a, b) (a * b)                   /* expect: 20.7 */
#define MULP(a, b) ((a) * (b))
#define NEG(a) (-a)                         /* expect: 20.7 */
#define NOT(a) (!(a))
#define IDX(arr, i) ((arr)[i])
#define IDX2(arr, i) (arr[(i)])               /* expect: 20.7 */
#define FLD(s) ((s)->x)
#define FLDN(s, f) ((s)->f)
#define FLDB(s, f) (s->f)             /* expect: 20.7 */
#define CALL(f, a) f(a)
#define STR(a) #a
#define CAT(a, b) a ## b
#define DECL(t, n) t n
#define CASTU(t, e) ((t)(e))
#define CASTB(t, e) ((t)e)        /* expect: 20.7 */
#define COND(c, a, b) ((c) ? (a) : (b))
#define CONDB(c, a, b) (c ? (a) : (b))    /* expect: 20.7 */
#define ASG(l, r) (l) = (r)
#define ASGB(l, r) l = r            /* expect: 20.7 */
#define INIT(v) { v, v }
#define DEREF(p) (*p)       /* expect: 20.7 */
#define DEREFP(p) (*(p))
#define ADDR(v) (&v)        /* expect: 20.7 */
#define SZ(t) sizeof(t)
#define PASS(x) use_u32(x)
#define LOOP(n) for (u32 i = 0u; i < n; i++) { use_u32(i); }   /* expect: 20.7 */
#define SHIFT(a) (1u << a)   /* expect: 20.7 */
#define INC(a) (a++)       /* expect: 20.7 */
#define LOGIC(a, b) ((a) && b)    /* expect: 20.7 */
#define ALONE(a) a
#define IFM(c) if (c) { use_u32(1u); }
struct xs { u32 x; };
u32 p7(u32 m, u32 n, struct xs *s, u32 *arr) {
  u32 v = MUL(m + 1u, n) + MULP(m, n) + (u32)NEG(m + n) + (u32)NOT(m) + IDX(arr, n + 1u) + IDX2(arr, n);
  v += FLD(s) + FLDN(s, x) + FLDB(s, x); CALL(use_u32, m); use_s(STR(a b)); u32 CAT(v, 2) = 1u; DECL(u32, v3) = 1u;
  v += CASTU(u8, m + 1u) + CASTB(u8, m + 1u) + COND(m > 1u, m, n) + CONDB(m > 1u, m, n); ASG(v, m + n); ASGB(v, m + 1u);
  u32 i2[2] = INIT(3u); v += DEREF(arr + 1) + DEREFP(arr) + i2[0] + v2 + v3; use_p(ADDR(v)); use_size(SZ(u32)); PASS(v + 1u); LOOP(n + 1u)
  v += SHIFT(n & 3u); v = INC(v); use_b(LOGIC(m > 1u, n || m)); v = ALONE(m + 1u); IFM(m > 2u) return v;
}
