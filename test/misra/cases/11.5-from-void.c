#include <stdint.h>
#include <stdlib.h>
#include <string.h>
struct node { struct node *next; void *data; };
extern void *get(void);
extern void take(uint32_t *p);
extern void take_void(const void *p);
typedef void *any_t;

void uses(void *p, const void *cp, struct node *n, any_t any, volatile void *vv)
{
  uint32_t *p32 = p; /* expect: 11.5 */
  uint16_t *p16 = (uint16_t *)p; /* expect: 11.5 */
  const uint8_t *b = cp; /* expect: 11.5 */
  void *q = p32;
  const void *cq = p;
  void *null1 = NULL;
  uint32_t *null2 = NULL;
  uint32_t *null3 = (void *)0;
  char *c = (char *)p; /* expect: 11.5 */
  struct node *m = n->data; /* expect: 11.5 */
  struct node *k = (struct node *)n->data; /* expect: 11.5 */
  uint32_t *a = any; /* expect: 11.5 */
  uint32_t *h = malloc(4u * sizeof(uint32_t)); /* expect: 11.5 */
  uint32_t *g = (uint32_t *)get(); /* expect: 11.5 */
  volatile int *vi = (volatile int *)vv; /* expect: 11.5 */
  take(p); /* expect: 11.5 */
  take((uint32_t *)p); /* expect: 11.5 */
  take_void(p32);
  take_void(p);
  p16 = get(); /* expect: 11.5 */
  p = p16;
  (void)memcpy(p, cp, 4u);
  void **pp = &p;
  *pp = q;
  if (p == p32)
  {
    p = NULL;
  }
  uint32_t v = *(uint32_t *)p; /* expect: 11.5 */
  v += ((struct node *)p)->next == n ? 1u : 0u; /* expect: 11.5 */
  free(h);
  (void)b; (void)cq; (void)null1; (void)null2; (void)null3; (void)c; (void)m; (void)k; (void)a; (void)g; (void)vi; (void)v;
}

uint32_t *ret(void *p)
{
  return p; /* expect: 11.5 */
}
static int compare(const void *a, const void *b)
{
  const int *x = a; /* expect: 11.5 */
  const int *y = (const int *)b; /* expect: 11.5 */
  return *x - *y;
}
void sort(int *v) { qsort(v, 2u, sizeof(int), compare); }
struct pair { int *first; int *second; };
void init(void *p)
{
  struct pair x = { p, NULL }; /* expect: 11.5 */
  int *list[] = {
    NULL,
    p, /* expect: 11.5 */
  };
  (void)x; (void)list;
}
