#include "suite.h"
enum e { E_A };
void f(u32 *p, f32 d, bool q, ch c, enum e e)
{
  f32 a = (f32)p;                      /* expect: 11.7 */
  u32 *b = (u32 *)d;                   /* expect: 11.7 */
  bool g = (bool)p;                    /* expect: 11.7 */
  ch h = (ch)p;                        /* expect: 11.7 */
  u32 *i = (u32 *)q;                   /* expect: 11.7 */
  u32 *j = (u32 *)c;                   /* expect: 11.7 */
  enum e k = (enum e)p;                /* expect: 11.7 */
  u32 *l = (u32 *)e;                   /* expect: 11.7 */
  u64 m = (u64)p;
  bool n = (p != NULL);
  bool o = p;
  (void)a; (void)b; (void)g; (void)h; (void)i; (void)j; (void)k; (void)l; (void)m; (void)n; (void)o;
}
