#include <stdint.h>
#include <string.h>
#include <stdlib.h>
struct ctx { int a; };
typedef int (*handler)(void *arg);
typedef void *handle_t;
extern void reg(handler h, void *arg);
static int on_event(void *arg)
{
  struct ctx *c = arg; /* expect: 11.5 */
  struct ctx *d = (struct ctx *)arg; /* expect: 11.5 */
  c->a = ((const struct ctx *)arg)->a; /* expect: 11.5 */
  return d->a;
}
void f(handle_t h, void **pp, const void *cv, uint8_t *dst)
{
  struct ctx c;
  reg(on_event, &c);
  reg(on_event, NULL);
  int *p = (int *)h; /* expect: 11.5 */
  int *q = *pp; /* expect: 11.5 */
  int **r = (int **)pp;
  handle_t k = h;
  void *n = memset(dst, 0, 4u);
  uint8_t *m = memcpy(dst, cv, 4u); /* expect: 11.5 */
  const char *s = cv; /* expect: 11.5 */
  p = (h != NULL) ? h : NULL; /* expect: 11.5 */
  p = calloc(1u, sizeof(*p)); /* expect: 11.5 */
  (void)strlen(cv); /* expect: 11.5 */
  for (int *z = h; z != NULL; z++) { break; } /* expect: 11.5 */
  (void)q; (void)r; (void)k; (void)n; (void)m; (void)s;
}
