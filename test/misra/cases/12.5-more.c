#include <string.h>
#include <stdint.h>
typedef char name_t[16];
typedef struct { char n[8]; } s_t;
#define LEN(x) (sizeof(x) / sizeof(x[0]))
#define N 4
void f(char buf[N], name_t name, s_t s, int m[N][2], char *p, const char c[], char (*pa)[4], char *argv[])
{
  char loc[N];
  name_t ln;
  (void)memset(buf, 0, sizeof(buf)); /* expect: 12.5 */
  (void)memset(name, 0, sizeof(name)); /* expect: 12.5 */
  (void)memset(name, 0, sizeof(name_t));
  (void)memset(&s, 0, sizeof(s));
  (void)memset(s.n, 0, sizeof(s.n));
  (void)memset(m, 0, sizeof(m)); /* expect: 12.5 */
  (void)memset(m[0], 0, sizeof(m[0]));
  (void)memset(p, 0, sizeof(p));
  (void)memset(loc, 0, sizeof(loc));
  (void)memset(ln, 0, sizeof(ln));
  (void)memset(pa, 0, sizeof(*pa));
  size_t a = LEN(buf); /* expect: 12.5 */
  a = LEN(loc);
  a = LEN(argv); /* expect: 12.5 */
  a = LEN(c); /* expect: 12.5 */
  a = sizeof(*buf) + sizeof(buf[0]) + sizeof(&buf[0]);
  for (a = 0u; a < LEN(c); a++) { } /* expect: 12.5 */
  (void)a;
}
