#include <stddef.h>
#include <stdint.h>
#include <stdbool.h>
#include <stdlib.h>
typedef void (*isr_t)(void);
typedef int (*cmp_t)(const void *, const void *);
typedef void (*kr_t)();
union u { isr_t f; void *p; };
struct s { isr_t f; void *ctx; uintptr_t n; };
static void isr(void) { }
static int cmp(const int *a, const int *b) { return *a - *b; }
static void takes(int a) { (void)a; }
extern void reg(uint32_t addr, isr_t f);
extern void any(void *p);
void f(int *v, struct s *s, bool b, union u *u, isr_t list[])
{
  reg(0u, isr);
  reg((uint32_t)isr, isr); /* expect: 11.1 */
  any((void *)isr); /* expect: 11.1 */
  any(isr); /* expect: 11.1 */
  isr_t a = (isr_t)0x1000; /* expect: 11.1 */
  a = (isr_t)s->ctx; /* expect: 11.1 */
  a = s->ctx; /* expect: 11.1 */
  a = (isr_t)s->n; /* expect: 11.1 */
  a = (isr_t)takes; /* expect: 11.1 */
  qsort(v, 2u, sizeof(int), (cmp_t)cmp); /* expect: 11.1 */
  s->ctx = (void *)&isr; /* expect: 11.1 */
  s->f = &isr;
  s->f = list[1];
  s->f = b ? isr : NULL;
  s->f = 0;
  b = (s->f != NULL);
  b = (s->f == isr);
  u->f = isr;
  ((isr_t)v)(); /* expect: 11.1 */
  (*(isr_t *)v)();
  const isr_t c = isr;
  int **pp = (int **)&a;
  s->n = (uintptr_t)a; /* expect: 11.1 */
  ((void (*)(void))a)();
  (void)c; (void)pp;
}
