#include <stdint.h>
#include <stdbool.h>
#include <stdatomic.h>
#include <complex.h>
_Atomic uint8_t a8; _Atomic(uint16_t) a16; atomic_int ai; volatile uint8_t v8; const uint16_t c16 = 3; extern uint32_t u32; extern int32_t s32; extern float f32; extern double f64; extern bool b;
extern float _Complex cf; extern double complex cd;
__typeof__(a8) t8;
typedef struct { uint8_t m; uint16_t n : 9; uint8_t o : 3; } rec;
extern rec r; extern rec *pr; extern uint8_t arr[3]; extern uint8_t (*pa)[3]; extern uint16_t *p16;
extern uint8_t fn8(void); extern uint16_t (*fp16)(void);
void f(int n)
{
  a8 = c16;                      /* expect: 10.3 */
  v8 = a8;
  a16 = a8;
  a8 = a16;                      /* expect: 10.3 */
  t8 = c16;                      /* expect: 10.3 */
  v8 = fp16();                   /* expect: 10.3 */
  v8 = fn8();
  v8 = r.n;                      /* expect: 10.3 */
  v8 = r.o;
  v8 = pr->n;                    /* expect: 10.3 */
  v8 = (*pr).m;
  v8 = (*pa)[1];
  v8 = p16[0];                   /* expect: 10.3 */
  v8 = *p16;                     /* expect: 10.3 */
  arr[0] = *p16 + 1U;            /* expect: 10.3 */
  cf = f32;
  cd = f64;
  cd = cf;
  cf = cd;                       /* expect: 10.3 */
  f32 = cf;                      /* expect: 10.3 */
  cf = s32;                      /* expect: 10.3 */
  cd = cd + f64;
  cd = cd * s32;                 /* expect: 10.4 */
  cd = cd + cf;
  b = cd == 0.0; /* expect: 10.1 */
  b = !cd;                       /* expect: 10.1 */
  b = ai == 0;
  b = a8 == 0;                   /* expect: 10.4 */
  b = a8 & 1U;                   /* expect: 10.3 */
  ai |= 1;                       /* expect: 10.1 */
  v8 = _Generic(a16, uint16_t: u32, default: v8); /* expect: 10.3 */
  v8 = ({ uint16_t q = 3U; q; }); /* expect: 10.3 */
  uint8_t vla[n];
  vla[0] = u32;                  /* expect: 10.3 */
  enum { L1 = 5, L2 = 300 };
  v8 = L1;
  v8 = L2;                       /* expect: 10.3 */
  s32 = L2;
  _Bool c = L1;                  /* expect: 10.3 */
  (void)c;
}
