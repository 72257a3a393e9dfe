#include <stdint.h>
#include <stdbool.h>
#include <stddef.h>
extern int32_t g(int32_t a, int32_t b);
#define SUM(a, b) ((a) + (b))
#define RAW_SUM a + b
struct s { int32_t m; struct s *n; int32_t arr[4]; };
void f(int32_t a, int32_t b, int32_t c, uint32_t u, bool p, bool q, bool r, struct s *ps)
{
  int32_t x;
  uint32_t w;
  bool t;
  x = a == b ? a : a - b; /* expect: 12.1 */
  x = (a == b) ? a : (a - b);
  x = a + b - c;
  x = a * b / c;
  x = a + b * c; /* expect: 12.1 */
  x = a + (b * c);
  x = a * b + c; /* expect: 12.1 */
  w = u << 2u + 1u; /* expect: 12.1 */
  w = u << (2u + 1u);
  w = u & 1u | 2u; /* expect: 12.1 */
  w = (u & 1u) | 2u;
  w = u >> 1u & 3u; /* expect: 12.1 */
  t = p && q || r; /* expect: 12.1 */
  t = (p && q) || r;
  t = p && q && r;
  t = a > b && b > c; /* expect: 12.1 */
  t = (a > b) && (b > c);
  t = a + 1 > b; /* expect: 12.1 */
  t = (a + 1) > b;
  t = a == b > c; /* expect: 12.1 */
  t = !p && q;
  x = -a + b;
  x = *(&a) + b;
  x = ps->m + ps->n->m;
  x = ps->arr[a + b];
  x = g(a + b, c);
  x = sizeof x + a; /* expect: 12.1 */
  x = (int32_t)sizeof(x) + a;
  x = (int32_t)u + a;
  x = a++ + b;
  x += a + b;
  x = (a, b);
  x = p ? a : q ? b : c;
  x = p ? a : (q ? b : c);
  x = p ? a + 1 : b; /* expect: 12.1 */
  x = SUM(a, b) * c;
  x = SUM(a * 2, b);
  x = p ? g(a, b) : -b;
  t = (a < b) == (b < c);
  t = a < b == b < c; /* expect: 12.1 */
  x = a % b * c;
  x = a - b + c * 2; /* expect: 12.1 */
  x = a
    + b
    * c; /* expect: 12.1 */
  for (x = 0; x < a + 1; x++) { } /* expect: 12.1 */
  for (x = 0; x < 10 && p; x++) { } /* expect: 12.1 */
  while (a + b > c) { a--; } /* expect: 12.1 */
  if (a != 0 && !q) { } /* expect: 12.1 */
  (void)t; (void)w; (void)x;
}
#if defined(A) && defined(B)
#endif
#if defined(A) && B > 2 /* expect: 12.1 */
#endif
#if defined(A) && (B > 2)
#endif
#if A + 1 * 2 /* expect: 12.1 */
#endif
int32_t arr[2 * 3 + 1]; /* expect: 12.1 */
enum { E1 = 1 << 2 + 1 }; /* expect: 12.1 */
