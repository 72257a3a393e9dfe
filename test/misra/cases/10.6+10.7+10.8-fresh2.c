/* Composite expressions with plain C types, macros, members, calls, compound literals. */
#include <stddef.h>
#define SUM(a, b) ((a) + (b))
#define HALF(x) ((x) >> 1U)
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;
struct rec { u16 w; u16 h; u32 area; u64 total; float ratio; };
extern void put(u64 v);
extern u16 width(void);
u64 composite(struct rec *r, u16 a, u16 b, u32 c, u64 d, short s, int i, long l, float f, double g)
{
  u32 local = a + b;                /* expect: 10.6 */
  r->area = r->w * r->h;            /* expect: 10.6 */
  r->area = (u32)r->w * r->h;
  r->total = r->area * c;           /* expect: 10.6 */
  r->total = d + r->area;
  r->total = d + (r->area + 1U);    /* expect: 10.7 */
  r->total = SUM(a, b);             /* expect: 10.6 */
  r->total = SUM(a, d);
  r->area = width() * 2U;           /* expect: 10.6 */
  r->area = width();
  r->area = HALF(a);                /* expect: 10.6 */
  put(c + 1U);                      /* expect: 10.6 */
  put((u64)c + 1U);
  put(c);
  l = i * 2;                        /* expect: 10.6 */
  i = s << 1U;
  l = i++;
  l = -i;
  l = i + 3L;
  g = f / 2.0F;                     /* expect: 10.6 */
  g = f / 2.0;
  c = c + (a * b);                  /* expect: 10.7 */
  c = c - a - b;
  c = (a - b) + c;                  /* expect: 10.7 */
  c = c & (a | 1U);                 /* expect: 10.7 */
  c += a * b;                       /* expect: 10.7 */
  c += a;
  c -= (u32)a * b;
  if ((a + b) < c) { d = 1U; }      /* expect: 10.7 */
  if ((a + b) < 70000U) { d = 1U; } /* expect: 10.7 */
  if ((a + b) < 60000U) { d = 1U; }
  c = (u32)(a + b);                 /* expect: 10.8 */
  c = (u32)SUM(a, b);               /* expect: 10.8 */
  c = (u32)(c + b);
  d = (u64)(c << 3U);               /* expect: 10.8 */
  i = (int)(c - a);                 /* expect: 10.8 */
  a = (u16)(c >> 16U);
  g = (double)(f * f);              /* expect: 10.8 */
  f = (float)(g * g);
  f = (float)(i + 1);               /* expect: 10.8 */
  d = (u64)sizeof(struct rec) + d;
  d = (u64)(u16)(c + 1U);
  d = *(const u64 *)&(const u64){ c * 2U };  /* expect: 10.6 */
  return c * local;                 /* expect: 10.6 */
}
u32 dims[2] = { 3U * 4U, 5U };
