#include <stddef.h>
#include <stdint.h>
struct opaque;
typedef struct opaque *handle;
typedef struct other other_t;
struct known { int a; };
extern handle open_it(void);
extern void close_it(handle h);
extern void *raw(void);
extern other_t *others[3];
struct holder { struct opaque *o; const struct opaque *c; };
void f(struct known *k, struct holder *h, uintptr_t n, char *b, struct opaque **po)
{
  handle x = open_it();
  h->o = x;
  h->c = x;
  x = raw();
  x = (handle)raw();
  x = (handle)k; /* expect: 11.2 */
  x = (handle)n; /* expect: 11.2 */
  x = (handle)b; /* expect: 11.2 */
  x = (struct opaque *)others[0]; /* expect: 11.2 */
  k = (struct known *)x; /* expect: 11.2 */
  k->a = *(int *)x; /* expect: 11.2 */
  n = (uintptr_t)h->o; /* expect: 11.2 */
  close_it((handle)k); /* expect: 11.2 */
  close_it(NULL);
  close_it(0);
  void *v = x;
  v = (void *)h->c;
  const void *cv = h->c;
  *po = x;
  int **q = (int **)po;
  if (x == NULL) { }
  unsigned char *bytes = (unsigned char *)x; /* expect: 11.2 */
  (void)v; (void)cv; (void)q; (void)bytes;
}
