#include <stdatomic.h>
#include <stdint.h>
struct pt { int32_t x; int32_t y; };
union un { uint32_t w; uint8_t b[4]; };
typedef _Atomic struct pt apt;
static _Atomic struct pt g;
static _Atomic(union un) gu;
static struct pt plain;
static struct { _Atomic int32_t n; struct pt p; } holder;
void access(_Atomic struct pt *p, struct pt *q, apt *t, struct pt *_Atomic r)
{
  struct pt loc;
  int32_t v;
  v = g.x;                             // expect: 12.6
  g.y = 3;                             // expect: 12.6
  v = p->x;                            // expect: 12.6
  p->y = v;                            // expect: 12.6
  v = t->x;                            // expect: 12.6
  v = (*p).x;                          // expect: 12.6
  gu.w = 1u;                           // expect: 12.6
  v = (int32_t)gu.b[0];                // expect: 12.6
  v = q->x;
  v = plain.x;
  v = holder.n;
  v = holder.p.x;
  loc = atomic_load(p);
  v = loc.x;
  loc = g;
  g = loc;
  atomic_store(&g, loc);
  v = r->x;
  loc.y = v;
  (void)&g.x;                          // expect: 12.6
}
