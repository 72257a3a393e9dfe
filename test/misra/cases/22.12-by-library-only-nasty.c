#include <stddef.h>
#include <stdint.h>
#include <threads.h>

struct obj
{
  mtx_t m;
  thrd_t t;
  int v;
};

extern void use_mutex(mtx_t *m);
extern void use_number(unsigned long n);

static struct obj o1;
static struct obj o2;
static mtx_t locks[2];

void f(struct obj *p, mtx_t *m)
{
  mtx_t *alias = &locks[1];
  thrd_t copy = p->t;
  locks[0] = locks[1]; /* expect: 22.12 */
  *m = locks[0]; /* expect: 22.12 */
  p->v = 3;
  use_mutex(&p->m);
  use_number(p->t); /* expect: 22.12 */
  if (p->t != copy) /* expect: 22.12 */
  {
    p->v = 4;
  }
  p->t = 0; /* expect: 22.12 */
  (void)*(uint8_t *)m; /* expect: 22.12 */
  (void)((uint8_t *)&p->m)[0]; /* expect: 22.12 */
  (void)mtx_lock(alias);
  (void)mtx_lock(&o1.m);
  (void)mtx_lock(&o2.m);
  (void)thrd_join(p->t, NULL);
}
