#include <stdint.h>
extern void use(int v);
static int a1, a2;                 /* expect: 2.8 */
static const char *const names[] = { "x" }; /* expect: 2.8 */
struct { int q; } anon;            /* expect: 2.8 */
static int sz;
static volatile int vol;           /* expect: 2.8 */
static void (*fp)(int) = use;      /* expect: 2.8 */
void f(int p)
{
  int x = p, y;                    /* expect: 2.8 */
  int z = 0;
  static int keep;
  register int r;                  /* expect: 2.8 */
  use(a1 + (int)sizeof(sz) + x);
  z = 1;
  keep++;
  extern int e1;
  if (p > 0) { int only; only = p; }
  for (int i = 0, j = 0; i < 3; i++) { } /* expect: 2.8 */
  int arr[3] = { 1, 2, 3 };        /* expect: 2.8 */
  int *q = &z;                     /* expect: 2.8 */
}
