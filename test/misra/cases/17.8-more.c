#include <stdint.h>
struct s { int a; struct { int b; } in; int arr[2]; int *p; };
typedef struct s s_t;
static void helper(int *p) { *p = 1; }
int f(int a, int *p, const char *s, s_t v, s_t *w, int arr[], int m[2][2], uint8_t c, float fl)
{
  a = 1; /* expect: 17.8 */
  a *= 2; /* expect: 17.8 */
  c <<= 1; /* expect: 17.8 */
  fl = 1.0f; /* expect: 17.8 */
  *p = 2;
  p[1] = 2;
  ++p; /* expect: 17.8 */
  s++; /* expect: 17.8 */
  v.a = 1; /* expect: 17.8 */
  v.in.b = 1; /* expect: 17.8 */
  v.arr[0] = 1; /* expect: 17.8 */
  *v.p = 1;
  v.p[0] = 1;
  w->a = 1;
  w->arr[1] = 2;
  w = 0; /* expect: 17.8 */
  arr[1] = 1;
  arr = p; /* expect: 17.8 */
  m[0][1] = 2;
  v = *w; /* expect: 17.8 */
  for (a = 0; a < 3; a++) { } /* expect: 17.8 */
  while (a-- > 0) { } /* expect: 17.8 */
  if ((a = 3) > 1) { } /* expect: 17.8 */
  helper(&a);
  { int c = 1; c = 2; (void)c; }
  (void)fl; (void)s;
  return a;
}
