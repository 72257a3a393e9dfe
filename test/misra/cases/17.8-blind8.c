#include <stdint.h>
#include <stddef.h>
extern void take(int16_t *p);
extern void look(const int16_t *p);
int16_t glob;
void p1(int16_t p) { p = 0; }                  /* expect: 17.8 */
void p2(int16_t p) { p++; }                    /* expect: 17.8 */
void p3(int16_t p) { --p; }                    /* expect: 17.8 */
void p4(int16_t p) { p += 3; }                 /* expect: 17.8 */
void p5(int16_t *p) { *p = 3; }
void p6(int16_t *p) { p = &glob; }             /* expect: 17.8 */
void p7(int16_t *p) { p++; }                   /* expect: 17.8 */
void p8(int16_t *p) { *p++ = 0; }              /* expect: 17.8 */
void p9(int16_t p[4]) { p[1] = 0; }
struct s { int16_t m; int16_t a[3]; };
void q1(struct s v) { v.m = 3; }               /* expect: 17.8 */
void q2(struct s v) { v.a[1] = 3; }            /* expect: 17.8 */
void q3(struct s *v) { v->m = 3; }
void q4(int16_t p) { int16_t c = p; c++; (void)c; }
void q5(int16_t p) { look(&p); }
void q6(int16_t p)
{
  if (p < 0)
  {
    p = -p;                                    /* expect: 17.8 */
  }
  for (p = 0; p < 3; p++)                      /* expect: 17.8 */
  {
    glob++;
  }
}
void q7(uint32_t n)
{
  while (n-- > 0U)                             /* expect: 17.8 */
  {
    glob++;
  }
}
void q8(const char *s)
{
  size_t n = 0U;
  while (*s++ != '\0')                         /* expect: 17.8 */
  {
    n++;
  }
  { char s = 'a'; s = 'b'; (void)s; }
  (void)n;
}
void q9(int16_t a[3][2]) { a[1][0] = 0; a++; } /* expect: 17.8 */
#define CLEAR(x) ((x) = 0)
void r1(int16_t p) { CLEAR(p); }               /* expect: 17.8 */
