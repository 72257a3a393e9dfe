#include <stdint.h>
#include <stddef.h>
#include <string.h>
struct pt { int32_t x; int32_t y; };
struct cbctx { int32_t *out; int32_t n; };
extern void take(int32_t v);
extern void reg(void (*f)(void *c), void *c);
extern int32_t cond(void);
static int32_t *gp;
static struct cbctx gctx;
static void set(int32_t *p) { *p = 4; }
static int32_t maybe(int32_t *p) { if (cond() > 0) { *p = 1; return 0; } return -1; }
static void visit(void (*f)(void *ctx, int32_t v), void *ctx) { f(ctx, 7); }
static void store_cb(void *ctx, int32_t v) { int32_t *o = ctx; *o = v; }
static void ignore_cb(void *ctx, int32_t v) { (void)ctx; (void)v; }
void a1(void)
{
  int32_t v;
  visit(store_cb, &v);
  take(v);
}
void a2(void)
{
  int32_t v;
  visit(ignore_cb, &v);
  take(v); /* known-miss: 9.1 */
}
void a3(void)
{
  int32_t v;
  int32_t *p = &v;
  int32_t **pp = &p;
  **pp = 3;
  take(v);
}
void a4(void)
{
  int32_t v;
  const int32_t *p = &v;
  take(*p); /* expect: 9.1 */
}
void a5(void)
{
  int32_t v;
  set(&v);
  take(v);
}
void a6(void)
{
  int32_t v;
  if (maybe(&v) == 0) { take(v); }
}
void a7(void)
{
  int32_t v;
  (void)maybe(&v);
  take(v); /* expect: 9.1 */
}
void a8(void)
{
  struct cbctx c;
  int32_t r;
  c.out = &r;
  *c.out = 5;
  take(r);
  take(c.n); /* expect: 9.1 */
}
void a9(void)
{
  struct pt p;
  struct pt *q = &p;
  q->x = 1;
  take(p.x);
  take(q->y); /* expect: 9.1 */
}
void a10(void)
{
  int32_t arr[4];
  int32_t *e = arr;
  while (e != &arr[4]) { *e = 0; e++; }
  take(arr[3]);
}
void a11(int32_t k)
{
  int32_t v;
  switch (k) { case 0: v = 1; break; case 1: v = 2; break; default: break; }
  take(v); /* expect: 9.1 */
}
void a12(void)
{
  struct pt p;
  (void)memset(&p, 0, sizeof(p));
  take(p.y);
}
int32_t *b1(void) { int32_t v = 1; return &v; } /* expect: 18.6 */
int32_t *b2(void) { static int32_t v = 1; return &v; }
void b3(void) { int32_t v = 1; gp = &v; } /* expect: 18.6 */
void b4(int32_t **out) { int32_t v = 1; *out = &v; } /* expect: 18.6 */
void b5(void) { int32_t v = 1; int32_t *l = &v; gctx.out = l; } /* expect: 18.6 */
static void keep(int32_t *p) { gp = p; } /* expect: 18.6 */
void b6(void) { int32_t v = 1; keep(&v); } 
void b7(void) { int32_t v = 1; struct cbctx c; c.out = &v; c.n = 1; take(*c.out); }
static int32_t *pass(int32_t *p) { return p; }
int32_t *b8(void) { int32_t v = 1; return pass(&v); } /* expect: 18.6 */
int32_t *b9(int32_t *p) { return pass(p); }
int32_t b10(void)
{
  int32_t *in = NULL;
  { int32_t v = 2; in = &v; take(*in); } /* expect: 18.6 */
  return 0;
}
struct cbctx b11(void)
{
  int32_t v = 1;
  struct cbctx c = { &v, 1 };
  return c; /* expect: 18.6 */
}
char *b12(void) { char buf[8] = "abc"; char *p = strchr(buf, 'b'); return p; } /* expect: 18.6 */
