#include <stdbool.h>
#include <stdint.h>
#include <stddef.h>
#define A 1
#define B 2
#if defined(A) && B > 1               // expect: 12.1
#endif
#if defined(A) && (B > 1)
#endif
#if A + B * 2 > 3                     // expect: 12.1
#endif
#if (A + B) > 3
#endif
#if !defined(A) || defined(B)
#endif
struct s { int32_t v; int32_t w[4]; };
extern int32_t f(int32_t a, int32_t b);
static int32_t a, b, c, d; static bool p, q, r; static uint32_t u, v, w;
static struct s st; static struct s *sp; static size_t n;
void mix(int32_t *ip)
{
  a = b + c;
  a = b + c * d;                      // expect: 12.1
  a = b + (c * d);
  a = b * c + d;                      // expect: 12.1
  a = (b * c) + d;
  a = b + c - d;
  a = b * c / d;
  a = b - c - d;
  u = u << v + 1u;                    // expect: 12.1
  u = u << (v + 1u);
  u = u & v << 2;                     // expect: 12.1
  u = (u & 3u) | (v << 2);
  u = u & v | w;                      // expect: 12.1
  u = u ^ v & w;                      // expect: 12.1
  u = u | v | w;
  p = a < b;
  p = a < b && c < d;                 // expect: 12.1
  p = (a < b) && (c < d);
  p = q && r;
  p = q && r || p;                    // expect: 12.1
  p = (q && r) || p;
  p = q || r || p;
  p = a == b;
  p = a + 1 == b;                     // expect: 12.1
  p = (a + 1) == b;
  p = !q && r;
  p = a == 3 || q;                    // expect: 12.1
  a = p ? b : c;
  a = p ? b + 1 : c;                  // expect: 12.1
  a = p ? (b + 1) : c;
  a = a > 0 ? b : c;                  // expect: 12.1
  a = (a > 0) ? b : c;
  a = p ? b : q ? c : d;
  a = p && q ? b : c;                 // expect: 12.1
  a = -b + c;
  a = -b * c;
  a = ~b & c;
  a = (int32_t)u + b;
  a = *ip + b;
  a = st.v + sp->v;
  a = st.w[b + c];
  a = f(b + c, d);
  a = f(b, c) + d;
  a = f(b + c * d, 1);                // expect: 12.1
  a = st.w[b + c * 2];                // expect: 12.1
  a += b + c;
  a = b = c;
  a = b++ + c;
  n = sizeof a;                       // expect: 12.1
  n = sizeof(a);
  n = sizeof(int32_t);
  n = sizeof a + 1u;                  // expect: 12.1
  n = sizeof(a) + 1u;
  n = sizeof *ip;                     // expect: 12.1
  n = sizeof sp->w;                   // expect: 12.1
  a = b, c;
  a = b + c << 1;                     // expect: 12.1
  if (a & 1 == 0) { b = 1; }          // expect: 12.1
  if ((a & 1) == 0) { b = 1; }
  while (a != 0 && b > 0) { a--; }    // expect: 12.1
  for (a = 0; a < b + c; a++) { d++; } // expect: 12.1
  for (a = 0; a < b; a++) { d++; }
  switch (a % 4 + 1)                  // expect: 12.1
  {
    case 1 + 2: break;
    default: break;
  }
  a = b % c * d;
  p = a == b == q;
  p = a < b == q;                     // expect: 12.1
  a = (b + c) * d;
}
int32_t ret(int32_t x, int32_t y)
{
  return x * x + y * y;               // expect: 12.1
}
#define SQ_SUM(x, y) ((x) * (x) + (y) * (y))
#define SQ_OK(x, y) (((x) * (x)) + ((y) * (y)))
