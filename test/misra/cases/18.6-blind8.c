#include <stdint.h>
#include <stddef.h>
struct s { int32_t v; int32_t *p; };
static int32_t *gp;
static struct s gs;
extern void keep(int32_t *p);
int32_t *e1(void)
{
  int32_t loc = 0;
  return &loc;                          /* expect: 18.6 */
}
int32_t *e2(void)
{
  static int32_t loc = 0;
  return &loc;
}
int32_t *e3(int32_t par)
{
  return &par;                          /* expect: 18.6 */
}
int32_t *e4(void)
{
  int32_t arr[3] = {0};
  return arr;                           /* expect: 18.6 */
}
int32_t *e5(void)
{
  int32_t arr[3] = {0};
  int32_t *p = &arr[1];
  return p;                             /* expect: 18.6 */
}
void e6(void)
{
  int32_t loc = 1;
  gp = &loc;                            /* expect: 18.6 */
}
void e7(int32_t **out)
{
  int32_t loc = 1;
  *out = &loc;                          /* expect: 18.6 */
}
void e8(void)
{
  int32_t *p = NULL;
  {
    int32_t inner = 2;
    p = &inner;                         /* expect: 18.6 */
  }
  (void)p;
}
void e9(void)
{
  int32_t loc = 1;
  gs.p = &loc;                          /* expect: 18.6 */
}
void f1(struct s *o)
{
  int32_t loc = 1;
  o->p = &loc;                          /* expect: 18.6 */
}
int32_t f2(void)
{
  int32_t loc = 1;
  int32_t *p = &loc;
  return *p;
}
void f3(void)
{
  int32_t loc = 1;
  keep(&loc);
  static int32_t *sp;
  sp = &loc;                            /* expect: 18.6 */
}
struct s f4(void)
{
  int32_t loc = 1;
  struct s r = { 0, NULL };
  r.p = &loc;
  return r;                             /* expect: 18.6 */
}
int32_t *f5(int32_t *p) { return p; }
int32_t *f6(struct s *p) { return &p->v; }
int32_t *f7(struct s p) { return &p.v; }  /* expect: 18.6 */
const char *f8(void) { return "abc"; }
const char *f9(void) { const char t[] = "abc"; return t; }  /* expect: 18.6 */
void g1(void)
{
  int32_t loc = 1;
  int32_t *q = &loc;
  gp = q;                               /* expect: 18.6 */
}
int32_t *g2(void) { return (int32_t[]){ 1, 2 }; }  /* expect: 18.6 */
void g3(void)
{
  for (int32_t i = 0; i < 3; i++)
  {
    int32_t t = i;
    gp = &t;                            /* expect: 18.6 */
  }
}
_Thread_local int32_t tl;
int32_t *g4(void) { return &tl; }         
