/* Expressions of embedded code: masks, register fields, timers, sizes. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#define FIELD(v, s, m)  (((v) >> (s)) & (m))
#define BAD_FIELD(v, s) ((v) >> (s) & 0x0Fu)      /* expect: 12.1 */
#define TICKS 50000u
#define PERIOD 60000u
#define LEN(a) (sizeof(a) / sizeof(a[0]))
#define VERSION 3
#define MINOR 1
#if VERSION > 2 && MINOR > 0                      /* expect: 12.1 */
#define NEW_API 1
#endif
#if (VERSION * 10 + MINOR) >= 30                  /* expect: 12.1 */
#endif
#if defined(NEW_API) && !defined(OLD_API)
#endif
#if 1u - 2u > 0u                                  /* expect: 12.1, 12.4 */
#endif
enum { FIRST = 1 << 3, SECOND = 1 + 2 * 3 };      /* expect: 12.1 */
static const uint16_t wide = (uint16_t)(TICKS + PERIOD);
static const uint32_t under = TICKS - PERIOD;     /* expect: 12.4 */
static const uint64_t huge = 0xFFFFFFFFu * 2u;    /* expect: 12.4 */
static const uint64_t huger = 0xFFFFFFFFull * 2u;
static int buffer[2 * 8 + 1];                     /* expect: 12.1 */
struct { unsigned int f : 2 + 1; } packed;
extern int next(void), prev(void);
int precedence(int a, int b, int c, uint32_t u, bool p, const int *q, int (*fn)(int, int))
{
  int r = a + b - c;
  r = a + b % c;                                  /* expect: 12.1 */
  r = a << 2 | b;                                 /* expect: 12.1 */
  r = a == b || p;                                /* expect: 12.1 */
  r = p || q != NULL && *q > 0;                   /* expect: 12.1 */
  r = (p || (q != NULL)) && (*q > 0);
  r = a ? b : c;
  r = p ? a + b : c;                              /* expect: 12.1 */
  r = p ? a : b == c;                             /* expect: 12.1 */
  r = !p && *q;
  r = -a + -b;
  r = fn(a, b) * fn(b + 1, c);
  r = fn(a * b + c, 0);                           /* expect: 12.1 */
  r += a * b;
  r = buffer[a + 1] + q[b];
  r = (int)sizeof buffer;                         /* expect: 12.1 */
  r = (int)sizeof(buffer) + a * 2;                /* expect: 12.1 */
  r = FIELD((int)u, 2, 1);
  u = BAD_FIELD(u, 4u);
  r = a
      + b
      * c;                                        /* expect: 12.1 */
  r = a & b & c;
  r = a & b && c;                                 /* expect: 12.1 */
  r = a > b ? a : b;                              /* expect: 12.1 */
  return a - b * c;                               /* expect: 12.1 */
}
void shifts(uint8_t n, uint32_t u, uint64_t d, uint16_t h, unsigned int bit)
{
  u = u >> 32u;                                   /* expect: 12.2 */
  u = u << (8u * 4u);                             /* expect: 12.2 */
  d = d << 63u;
  d = 1u << 31u;                                  /* expect: 12.2 */
  d = 1ull << 63u;
  d = 1ul << 64u;                                 /* expect: 12.2 */
  h = (uint16_t)(h >> 15u);
  h = (uint16_t)(h >> 16u);                       /* expect: 12.2 */
  h = (uint16_t)((uint32_t)h << 16u);
  n = (uint8_t)(n << 8u);                         /* expect: 12.2 */
  for (bit = 0u; bit < 32u; bit++) { u |= (u >> bit); }
  for (bit = 0u; bit <= 32u; bit++) { u |= (u >> bit); }   /* expect: 12.2 */
  u = u >> ((n < 32u) ? n : 31u);
  switch (n)
  {
    case 40u:
      u = u << n;                                 /* expect: 12.2 */
      break;
    case 4u:
      u = u << n;
      break;
    default:
      u = 0u;
      break;
  }
  bit = 3u;
  bit += 40u;
  u = u << bit;                                   /* expect: 12.2 */
}
void commas(int a, int b)
{
  int i, j;
  for (i = 0, j = 9; i < j; ++i, --j) { buffer[i] = j; }   /* expect: 12.3 */
  a = (next(), prev());                           /* expect: 12.3 */
  if ((a = next(), a > 3)) { b = a; }             /* expect: 12.3 */
  buffer[(a, b)] = 0;                             /* expect: 12.3 */
  (void)next(), (void)prev();                     /* expect: 12.3 */
  int k[] = { a, b };
  i = k[0];
  int m = (a++, b);                               /* expect: 12.3 */
  (void)m;
}
size_t sizes(int v[10], const char s[], int (*grid)[4], int n, double *dp)
{
  int vla[n];
  size_t t = sizeof(v);                           /* expect: 12.5 */
  t += sizeof(s) / sizeof(s[0]);                  /* expect: 12.5 */
  t += sizeof(grid);
  t += sizeof(*grid);
  t += sizeof(vla);
  t += sizeof(dp);
  t += LEN(v);                                    /* expect: 12.5 */
  t += LEN(vla);
  t += LEN(buffer);
  return t;
}
