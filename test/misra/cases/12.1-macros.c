#include <stddef.h>
#define RAW a + b
#define BAD(x, y) ((x) + (y) * 2) /* expect: 12.1 */
#define GOOD(x, y) ((x) + ((y) * 2))
#define MUL(x, y) ((x) * (y))
#define FLAG 1u << 3
int a, b;
unsigned u;
struct s { int m[3]; } *ps;
void f(int c, int *p, int (*fp)(int))
{
  c = RAW * 2; /* expect: 12.1 */
  c = BAD(a, b);
  c = GOOD(a, b);
  c = MUL(a + b, c);
  c = MUL(a + b * c, 2); /* expect: 12.1 */
  c = u & FLAG ? 1 : 0; /* expect: 12.1 */
  c = p[a + b] + ps->m[1];
  c = fp(a) * -b;
  c = ~a & b;
  c = !a == b;
  c = (a > b) ? a - b : b; /* expect: 12.1 */
  c = a == 0 ? 1 : 2; /* expect: 12.1 */
  c = *p * *p;
  c = a - -b;
  c = a & b | c & a; /* expect: 12.1 */
  c += a * b;
  c = (int)a + (int)b;
  c = a << 1 << 2;
  c = a / b * c;
  c = (int)sizeof a; /* expect: 12.1 */
  c = (int)sizeof(int) * a;
  c = (int)sizeof p[0]; /* expect: 12.1 */
  if (a && b && c) { }
  if (a || b || c) { }
  if (!(a && b) || c) { }
  if (a > 0 || b > 0) { } /* expect: 12.1 */
  return;
}
#endif
#if !defined(A) && defined(B)
#endif
#if (1 + 2) * 3 > 4 /* expect: 12.1 */
#endif
#if 1 == 1 ? 0 : 1 /* expect: 12.1 */
#elif 2 > 1 && 3 > 2 /* expect: 12.1 */
#endif
enum e { E0 = 1 + 2 * 3 }; /* expect: 12.1 */
struct bits { unsigned f : 1 + 2; };
static const int arr[] = { [1 + 1] = 3, 4 - 1 * 2 }; /* expect: 12.1 */
