#include "suite.h"
u16 read_only(u16 *p) { return *p; }             /* expect: 8.13 */
u16 already(const u16 *p) { return *p; }
void written(u16 *p) { *p = 1u; }
u16 indexed(u16 *p, u32 n) { return p[n]; }      /* expect: 8.13 */
u16 array(u16 p[4]) { return p[0]; }             /* expect: 8.13 */
void passed(u16 *p) { written(p); }
u16 passed_const(u16 *p) { return already(p); }  /* expect: 8.13 */
u16 *returned(u16 *p) { return p; }
void unused(u16 *p) { (void)p; }                 /* expect: 8.13 */
struct s { u16 a; u16 *b; u16 c[2]; };
u16 member(struct s *q) { return q->a; }         /* expect: 8.13 */
void member_written(struct s *q) { q->a = 1u; }
void through_member(struct s *q) { *q->b = 1u; } /* expect: 8.13 */
void array_member(struct s *q) { q->c[0] = 1u; }
void local(void)
{
  u16 x = 1u;
  u16 *p = &x;                                   /* expect: 8.13 */
  use_u16(*p);
  u16 *w = &x;
  *w = 2u;
}
char last(char *s)                               /* expect: 8.13 */
{
  while (*s != '\0') { s++; }
  return s[-1];
}
void inc(u16 *p) { (*p)++; }
void walk(u16 *p, u32 n) { for (u32 i = 0u; i < n; i++) { use_u16(*p); p++; } } /* expect: 8.13 */
void alias(u16 *p) { u16 *q = p; *q = 1u; }
u16 alias_read(u16 *p) { const u16 *q = p; return *q; } /* expect: 8.13 */
static s32 cmp(void *a, void *b) { return a == b; } /* expect: 8.13 */
void stored(struct s *q, u16 *p) { q->b = p; }
u16 deep(u16 **p) { return **p; }                /* expect: 8.13 */
void condition(u16 *p, bool b) { use_ptr(b ? p : NULL); } /* expect: 8.13 */
void run(void) { use_s32(cmp(NULL, NULL)); }
