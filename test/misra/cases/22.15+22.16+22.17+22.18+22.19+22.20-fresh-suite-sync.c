#include <threads.h>
#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
static mtx_t m1; static mtx_t m2; static mtx_t mr; static mtx_t md; static mtx_t me; static cnd_t c1; static cnd_t c2; static cnd_t cd; static tss_t k1; static tss_t k2; static thrd_t t1; static thrd_t t2; static thrd_t t3;
static u32 shared;
static int w1(void *p) { (void)p; (void)mtx_lock(&md); shared++; (void)mtx_unlock(&md); return 0; }
static int w3(void *p) { (void)p; (void)mtx_lock(&me); shared++; (void)mtx_unlock(&me); return 0; }
static int w2(void *p) {
  (void)p;
  (void)mtx_lock(&m1); /* expect: 22.16 */
  if (shared == 4u) { return 1; }
  (void)mtx_unlock(&m1);
  (void)mtx_unlock(&m2);                 /* expect: 22.17 */
  (void)mtx_lock(&m2);
  (void)mtx_lock(&m2);                  /* expect: 22.18 */
  (void)mtx_unlock(&m2);
  (void)mtx_lock(&mr);
  (void)mtx_lock(&mr);
  (void)mtx_unlock(&mr);
  (void)mtx_unlock(&mr);
  return 0;
}
static int w4(void *p) {
  (void)mtx_lock(&m1);
  (void)mtx_unlock(&m1);
  (void)mtx_unlock(&m1);         /* expect: 22.17 */
  (void)cnd_wait(&c1, &m1);      /* expect: 22.17 */
  (void)mtx_lock(&m1);
  (void)cnd_wait(&c1, &m1);
  (void)mtx_unlock(&m1);
  (void)mtx_lock(&m2);
  (void)cnd_wait(&c1, &m2);     /* expect: 22.19 */
  (void)cnd_wait(&c2, &m2);
  (void)mtx_unlock(&m2);
  if (mtx_trylock(&m1) == thrd_success) { (void)mtx_unlock(&m1); }
  use_p(tss_get(k1));
  (void)tss_set(k2, p);        /* expect: 22.20 */
  use_p(tss_get(k2));     /* expect: 22.20 */
  return 0;
}
static int w5(void *p) {
  (void)p;
  (void)mtx_lock(&m2);         /* expect: 22.16 */
  shared = 2u;
  return 0;
}
int main(void) {
  (void)mtx_init(&m1, mtx_plain); (void)mtx_init(&m2, mtx_plain); (void)mtx_init(&mr, mtx_recursive); (void)mtx_init(&md, mtx_plain); (void)mtx_init(&me, mtx_plain); (void)cnd_init(&c1); (void)cnd_init(&c2); (void)cnd_init(&cd); (void)tss_create(&k1, NULL);
  (void)thrd_create(&t1, &w1, NULL); (void)thrd_create(&t2, &w2, NULL); (void)thrd_create(&t3, &w3, NULL);
  mtx_destroy(&md);         /* expect: 22.15 */
  (void)thrd_join(t1, NULL); (void)thrd_join(t2, NULL); (void)thrd_join(t3, NULL);
  mtx_destroy(&me);
  (void)thrd_create(&t1, &w4, NULL); (void)thrd_create(&t2, &w5, NULL);
  cnd_destroy(&c1);       /* expect: 22.15 */
  tss_delete(k1);         /* expect: 22.15 */
  (void)thrd_join(t1, NULL); (void)thrd_join(t2, NULL);
  mtx_destroy(&m1);
  return 0;
}
