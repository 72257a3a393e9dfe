#include <stdint.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
struct s { int32_t v; };
typedef void *mem_t;
extern void *alloc(size_t n);
extern void take(struct s *p);
extern void anyp(void *p);
struct list { void *item; struct list *next; };
static int32_t cmp(const void *l, const void *r)
{
  const int32_t *a = l;                // expect: 11.5
  const int32_t *b = (const int32_t *)r; // expect: 11.5
  return *a - *b;
}
void conversions(void *v, const void *cv, mem_t m, struct list *l)
{
  int32_t *p = v;                      // expect: 11.5
  p = (int32_t *)v;                    // expect: 11.5
  p = alloc(4u);                       // expect: 11.5
  struct s *q = malloc(sizeof(struct s)); // expect: 11.5
  q = (struct s *)calloc(1u, sizeof(*q)); // expect: 11.5
  uint8_t *b = m;                      // expect: 11.5
  const char *c = cv;                  // expect: 11.5
  q = l->item;                         // expect: 11.5
  take(l->item);                       // expect: 11.5
  take((struct s *)v);                 // expect: 11.5
  take(v);                             // expect: 11.5
  p = NULL;
  p = (void *)0;
  p = (int32_t *)NULL;
  v = p;
  v = (void *)q;
  cv = v;
  m = v;
  l->item = q;
  anyp(q);
  anyp(v);
  free(p);
  (void)memcpy(p, q, sizeof(*q));
  (void)memset(q, 0, sizeof(*q));
  void **pv = &v;
  if (v == p) { l->next = NULL; }
  if (((uint8_t *)v)[0] == 1u) { l->next = l; }  // expect: 11.5
  p = (v != NULL) ? v : NULL;          // expect: 11.5
  int32_t n = cmp(p, q);
  (void)b; (void)c; (void)pv; (void)n;
}
int32_t *back(void *v)
{
  return v;                            // expect: 11.5
}
void *plain(int32_t *p)
{
  return p;
}
