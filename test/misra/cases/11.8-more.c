#include <stdint.h>
#include <stddef.h>
#include <stdatomic.h>
#include <stdlib.h>
struct s { int m; const int *cp; char name[4]; };
typedef struct s s_t;
extern void take(s_t *p);
extern void take2(char *a, const char *b);
extern const char *const names[];
static const int konst = 3;
static volatile int vol;
static _Atomic int at;
int f(const s_t *cs, const s_t ca[], volatile s_t *vs, const char *const *ccp, s_t v, const void *cv, const volatile uint8_t *cvb)
{
  take((s_t *)cs); /* expect: 11.8 */
  take((s_t *)&ca[1]); /* expect: 11.8 */
  int *p = (int *)&konst; /* expect: 11.8 */
  p = (int *)&vol; /* expect: 11.8 */
  p = (int *)cs->cp; /* expect: 11.8 */
  p = (int *)&cs->m; /* expect: 11.8 */
  char *n = (char *)cs->name; /* expect: 11.8 */
  n = (char *)ccp[0]; /* expect: 11.8 */
  n = (char *)names[1]; /* expect: 11.8 */
  char **nn = (char **)ccp; /* expect: 11.8 */
  const char **cn = (const char **)ccp; /* expect: 11.8 */
  void *vp = (void *)cv; /* expect: 11.8 */
  uint8_t *b = (uint8_t *)cvb; /* expect: 11.8 */
  const uint8_t *cb = (const uint8_t *)cvb; /* expect: 11.8 */
  volatile uint8_t *vb = (volatile uint8_t *)cvb; /* expect: 11.8 */
  take2((char *)"lit", "lit");
  int i = (int)konst;
  s_t w = *cs;
  s_t *ok = (s_t *)&v;
  int *const cpi = (int *const)p;
  p = (int *)cpi;
  const s_t *more = (const s_t *)vs; /* expect: 11.8 */
  free((void *)cs); /* expect: 11.8 */
  int *ap = (int *)&at; /* expect: 11.8 */
  (void)n; (void)nn; (void)cn; (void)vp; (void)b; (void)cb; (void)vb; (void)w; (void)ok; (void)more; (void)ap;
  return i + *p;
}
