#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
typedef void (*vec_t)(void);
typedef int (*cmp_t)(const void *, const void *);
typedef struct { uint8_t hdr[4]; uint32_t body[]; } msg_t;
struct base { int id; };
struct derived { struct base b; int extra; };
static const char *const names[] = { "a", NULL, 0 };      /* expect: 11.9 */
static struct derived pool[4];
static void *registry[4] = { pool, &pool[1], NULL };
static const volatile uint32_t *const ports[2] = { (const volatile uint32_t *)0x4000, NULL };  /* expect: 11.4 */
static vec_t table[3] = { NULL, abort, (vec_t)0x100 };    /* expect: 11.1 */
static int by_id(const struct base *a, const struct base *b) { return a->id - b->id; }
static int by_void(const void *a, const void *b)
{
  return ((const struct base *)a)->id - ((const struct base *)b)->id;   /* expect: 11.5 */
}
extern void qsort_like(void *base, size_t n, size_t size, cmp_t cmp);
extern char *dup(const char *s);
extern void fill(uint8_t *dst, uint8_t v, size_t n);
extern void *first_of(void);
#define NEW(T) ((T *)malloc(sizeof(T)))
#define FIELD_AT(p, off) ((uint8_t *)(p) + (off))
#define PTR_OR(p, d) ((p) != 0 ? (p) : (d))
int forms(struct derived *d, const struct derived *cd, msg_t *m, char **argv, void **out, uintptr_t addr, uint8_t raw[8], int mat[2][3])
{
  struct base *b = &d->b;
  b = (struct base *)d;                                  /* expect: 11.3 */
  d = (struct derived *)b;                               /* expect: 11.3 */
  const struct base *cb = &cd->b;
  b = (struct base *)cb;                                 /* expect: 11.8 */
  qsort_like(pool, 4u, sizeof(pool[0]), by_void);
  qsort_like(pool, 4u, sizeof(pool[0]), (cmp_t)by_id);   /* expect: 11.1 */
  uint32_t *w = (uint32_t *)raw;                         /* expect: 11.3 */
  w = (uint32_t *)&raw[4];                               /* expect: 11.3 */
  w = (uint32_t *)m->hdr;                                /* expect: 11.3 */
  w = m->body;
  w = (uint32_t *)m;                                     /* expect: 11.3 */
  msg_t *n = (msg_t *)raw;                               /* expect: 11.3 */
  n = (msg_t *)malloc(sizeof(*n) + 8u);                  /* expect: 11.5 */
  struct derived *fresh = NEW(struct derived);           /* expect: 11.5 */
  uint8_t *f = FIELD_AT(fresh, offsetof(struct derived, extra));
  int *row = mat[1];
  int *flat = (int *)mat;                                /* expect: 11.3 */
  row = &mat[0][0];
  char *s = dup("x");
  const unsigned char *us = (const unsigned char *)s;
  s = (char *)names[0];                                  /* expect: 11.8 */
  s = strchr(names[0], 'a');
  fill((uint8_t *)w, 0u, sizeof(*w));
  fill((uint8_t *)names[0], 0u, 1u);                     /* expect: 11.8 */
  fill(first_of(), 0u, 1u);                              /* expect: 11.5 */
  *out = d;
  out = (void **)&d;                                     /* expect: 11.3 */
  d = *out;                                              /* expect: 11.5 */
  d = registry[1];                                       /* expect: 11.5 */
  registry[2] = (void *)addr;                            /* expect: 11.6 */
  registry[2] = (void *)&addr;
  addr = (uintptr_t)registry[1];                         /* expect: 11.6 */
  addr = (uintptr_t)d;                                   /* expect: 11.4 */
  d = (struct derived *)(addr & ~(uintptr_t)7u);         /* expect: 11.4 */
  bool high = (uintptr_t)b > 0x8000u;                    /* expect: 11.4 */
  ptrdiff_t diff = (char *)d - (char *)b;
  if (d == 0) { d = fresh; }                             /* expect: 11.9 */
  if (argv[1] == NULL) { argv[1] = 0; }                  /* expect: 11.9 */
  d = PTR_OR(d, fresh);                                  /* expect: 11.9 */
  vec_t v = table[0];
  v = (vec_t)&forms;                                     /* expect: 11.1 */
  v = *table[1];
  void *code = (void *)table[1];                         /* expect: 11.1 */
  memcpy(&code, &v, sizeof(v));
  int (*fp)(const struct base *, const struct base *) = by_id;
  fp = 0;                                                /* expect: 11.9 */
  (void)fp;
  free((void *)n);
  free(s);
  return (int)*us + *f + *row + *flat + (int)high + (int)diff;
}
