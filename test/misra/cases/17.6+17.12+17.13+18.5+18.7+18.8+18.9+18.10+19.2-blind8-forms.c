#include <stdint.h>
#include <stddef.h>
typedef uint8_t byte_t;
typedef byte_t *bp_t;
typedef bp_t bpa_t[3];
struct pkt { uint32_t len; byte_t payload[]; };                         /* expect: 18.7 */
typedef struct { uint8_t n; struct pkt *p; } holder_t;
struct vari { int32_t a; union { int32_t i; float f; } u; };            /* expect: 19.2 */
union top { struct { union { int8_t a; } in; } s; };                    /* expect: 19.2 */
extern byte_t ***trip;                                                  /* expect: 18.5 */
extern bp_t **triple2;                                                  /* expect: 18.5 */
extern bpa_t *arr_ptr;
extern bp_t *(*fp2)(bp_t **a);                                          /* expect: 18.5 */
typedef byte_t ***t3;                                                   /* expect: 18.5 */
extern byte_t **const *cq;                                              /* expect: 18.5 */
extern int32_t add(int32_t a, int32_t b);
typedef int32_t op_t(int32_t, int32_t);
typedef const op_t cop_t;                                               /* expect: 17.13 */
extern const op_t cadd;                                                 /* expect: 17.13 */
static op_t *const okp = &add;
struct ret { int32_t v[4]; };
extern struct ret mk(void);
extern void eat(const int32_t *p);
static void vla(size_t n, int32_t m)
{
  uint8_t a[n];                                                         /* expect: 18.8 */
  uint8_t b[sizeof(uint32_t) * 2U];
  uint8_t c[(m > 3) ? 4 : 5];                                           /* expect: 18.8 */
  static uint8_t d[4];
  uint8_t (*e)[n] = &a;                                                 /* expect: 18.10 */
  uint8_t (*f)[4] = &d;
  (void)sizeof(uint8_t[n]);                                             
  (void)b; (void)c; (void)e; (void)f;
}
static void pars(size_t n, uint8_t x[n], uint8_t y[static 4], uint8_t z[n][4], uint8_t w[4][n])   /* expect: 17.6, 18.10 */
{
  (void)x; (void)y; (void)z; (void)w;
}
static int32_t temps(struct ret a, struct ret b, int32_t k)
{
  eat(mk().v);                                                          /* expect: 18.9 */
  eat((k > 0 ? a : b).v);                                               /* expect: 18.9 */
  eat(a.v);
  const int32_t *p = (b = a).v;                                         /* expect: 18.9 */
  struct ret c = mk();
  eat(c.v);
  (void)p;
  return mk().v[1];
}
static int32_t names(int32_t k)
{
  op_t *f = add;                                                        /* expect: 17.12 */
  f = (k > 0) ? &add : NULL;
  if (f == add) { k++; }                                                /* expect: 17.12 */
  if (add != NULL) { k++; }                                             /* expect: 17.12 */
  void *v = (void *)add;                                                /* expect: 17.12 */
  (void)v;
  return add(k, (*okp)(k, 1)) + (&add)(1, 2) + (f != NULL ? f(1, 2) : 0);
}
void all(holder_t *h)
{
  vla(3U, 2);
  uint8_t x[4] = { 0U };
  uint8_t z[4][4] = { { 0U } };
  pars(4U, x, x, z, z);
  struct ret r = { { 0 } };
  (void)temps(r, r, 1); (void)names(1); (void)h;
}
