#include "suite.h"
#define MY_NULL_1 0
#define MY_NULL_2 (void *)0
struct s { u8 *m; };
u8 *ret(void) { return 0; }                      /* expect: 11.9 */
void f(u8 *p, bool q)
{
  u8 *a = 0;                           /* expect: 11.9 */
  u8 *b = NULL;
  u8 *c = (void *)0;
  u8 *d = MY_NULL_1;  /* expect: 11.9 */
  if (p == 0) { use_u8(1u); }          /* expect: 11.9 */
  if (p != NULL) { use_u8(1u); }
  if (p == MY_NULL_2) { use_u8(1u); }
  p = 0;                               /* expect: 11.9 */
  p = q ? p : 0;                       /* expect: 11.9 */
  use_ptr(0);                          /* expect: 11.9 */
  struct s e = { 0 };
  u8 *g[2] = { 0 };
  u8 *h[2] = { NULL, 0 };              /* expect: 11.9 */
  u8 *i = (u8 *)0;
  while (0 != p) { p++; }              /* expect: 11.9 */
  p = 0u;                              /* expect: 11.9 */
  u8 *j = '\0';                        /* expect: 11.9 */
  struct s k = { .m = 0 };             /* expect: 11.9 */
  (void)a; (void)b; (void)c; (void)d; (void)e; (void)g; (void)h; (void)i; (void)j; (void)k;
}
