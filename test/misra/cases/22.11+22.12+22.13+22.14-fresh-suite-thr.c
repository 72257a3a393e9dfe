#include <threads.h>
#include <string.h>
#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
static thrd_t ta; static thrd_t tb; static thrd_t tc; static mtx_t ma; static mtx_t mb; static mtx_t mn; static cnd_t ca; static cnd_t cn; static tss_t ka; static tss_t kn;
static thrd_t td;
_Thread_local mtx_t tlm;           /* expect: 22.13 */
static _Thread_local cnd_t tlc;    /* expect: 22.13 */
static int run(void *p) { (void)p; (void)mtx_lock(&ma); (void)mtx_unlock(&ma); return 0; }
static void take_copy(mtx_t m) { use_p(&m); }    /* expect: 22.13 */
static void locks(void) {
  mtx_t lm;                       /* expect: 22.13 */
  static mtx_t sm;
  thrd_t lt;                      /* expect: 22.13 */
  cnd_t lc;                       /* expect: 22.13 */
  tss_t lk;                       /* expect: 22.13 */
  mtx_t arr[2];                 /* expect: 22.13 */
  mtx_t *pm = &sm;
  (void)mtx_init(&lm, mtx_plain); (void)cnd_init(&lc); (void)tss_create(&lk, NULL); (void)mtx_init(&arr[0], mtx_plain); (void)mtx_init(pm, mtx_plain);
  (void)thrd_create(&lt, &run, NULL);
}
void main_thr(void) {
  (void)mtx_init(&ma, mtx_plain);
  (void)cnd_init(&ca); (void)tss_create(&ka, NULL);
  (void)thrd_create(&ta, &run, NULL); (void)thrd_create(&tb, &run, NULL); (void)thrd_create(&tc, &run, NULL); (void)thrd_create(&td, &run, NULL);
  (void)thrd_join(ta, NULL);
  (void)thrd_join(ta, NULL);       /* expect: 22.11 */
  (void)thrd_detach(tb);
  (void)thrd_join(tb, NULL);      /* expect: 22.11 */
  (void)thrd_join(tc, NULL);
  (void)thrd_detach(tc);    /* expect: 22.11 */
  (void)thrd_detach(td);
  (void)thrd_detach(td);   /* expect: 22.11 */
  (void)thrd_create(&ta, &run, NULL); (void)thrd_join(ta, NULL);
  mb = ma;                        /* expect: 22.12 */
  if (ta == tb) { use_u32(1u); }    /* expect: 22.12 */
  (void)memset(&ma, 0, sizeof(ma));   /* expect: 22.12 */
  (void)memcpy(&mb, &ma, sizeof(mb));  /* expect: 22.12 */
  use_u32((u32)ta);       /* expect: 22.12 */
  ka++;          /* expect: 22.12 */
  (void)thrd_equal(ta, tb);
  take_copy(ma);     /* expect: 22.12 */
  locks();
}
void uninit(void) {
  (void)mtx_lock(&mn);             /* expect: 22.14 */
  (void)cnd_signal(&cn);           /* expect: 22.14 */
  (void)mtx_init(&mb, mtx_plain);
  (void)mtx_lock(&mb); (void)mtx_unlock(&mb);
  (void)cnd_wait(&cn, &mb);      /* expect: 22.14 */
}
