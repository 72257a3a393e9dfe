#include <ctype.h>
#include <errno.h>
#include <locale.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
struct rec { uint8_t k; uint32_t v; };
struct nm { char *p; };
extern int32_t src(void);
extern void use(const char *s);
extern char ext[8];
void a1(uint8_t c) { (void)isdigit(c); }
void a2(int32_t c) { if ((c >= 0) && (c <= 255)) { (void)isalpha(c); } }
void a3(void) { int32_t v = 300; int32_t *p = &v; *p = 400; (void)toupper(*p); } /* expect: 21.13 */
void a4(void) { (void)isspace(EOF); }
void a5(void) { int32_t v = -5; (void)isspace(v); } /* expect: 21.13 */
int b1(const char *s) { return memcmp(s, "abc", 3U); } /* expect: 21.14 21.16 */
int b2(const uint8_t *a, const uint8_t *b) { return memcmp(a, b, 3U); }
int b3(void) { char x[4] = "abc"; const void *v = x; return memcmp(v, ext, 3U); } /* expect: 21.16, known-miss: 21.14 */
void c1(uint8_t *d, const uint16_t *s) { (void)memcpy(d, s, 2U); } /* expect: 21.15 */
void c2(uint8_t *d, const uint8_t *s) { (void)memcpy(d, s, 2U); }
void c3(void *d, const uint16_t *s) { (void)memcpy(d, s, 2U); }
int e1(const struct rec *a, const struct rec *b) { return memcmp(a, b, sizeof(*a)); } /* expect: 21.16 */
int e2(const float *a, const float *b) { return memcmp(a, b, 4U); } /* expect: 21.16 */
int e3(const int32_t *a, const int32_t *b) { return memcmp(a, b, 4U); }
void d1(void) { char b[4]; (void)strcpy(b, "abcd"); use(b); } /* expect: 21.17 */
void d2(void) { char b[5]; (void)strcpy(b, "abcd"); use(b); }
void d3(void) { char b[8] = "abc"; char *p = &b[6]; (void)strcpy(p, "xy"); use(b); } /* expect: 21.17 */
void d4(void) { char b[3] = { 'a', 'b', 'c' }; use(b); (void)strlen(b); } /* expect: 21.17 */
void d5(void) { char b[8] = "abcd"; (void)strcat(b, "efgh"); use(b); } /* expect: 21.17 */
static void fillb(char *p) { (void)strcpy(p, "0123456789"); } /* expect: 21.17 */
void d6(void) { char b[8]; fillb(b); use(b); }
void g1(void) { uint8_t b[4]; (void)memset(b, 0, 5U); use((char *)b); } /* expect: 21.18 */
void g2(void) { uint8_t b[4]; size_t n = 4U; size_t *pn = &n; *pn = 8U; (void)memset(b, 0, n); use((char *)b); } /* expect: 21.18 */
void g3(void) { uint8_t b[4]; uint8_t *q = &b[2]; (void)memset(q, 0, 2U); use((char *)b); }
void g4(void) { uint8_t b[4]; uint8_t *q = &b[2]; (void)memset(q, 0, 3U); use((char *)b); } /* expect: 21.18 */
void g5(void) { struct rec r; (void)memset(&r, 0, sizeof(r)); use((char *)&r.k); }
void h1(void) { char *e = getenv("X"); if (e != NULL) { e[0] = 'a'; } } /* expect: 21.19 */
void h2(void) { const char *e = getenv("X"); if (e != NULL) { use(e); } }
void h3(void) { struct lconv *c = localeconv(); c->decimal_point = ext; } /* expect: 21.19 */
void h4(void) { const struct lconv *c = localeconv(); c->decimal_point[0] = '.'; } /* expect: 21.19 */
void h5(void) { char *s = strerror(3); char *t = s; t[1] = 'z'; } /* expect: 21.19 */
void k1(void) { const char *a = getenv("A"); const char *b = getenv("B"); if (b != NULL) { use(b); } if (a != NULL) { use(a); } } /* expect: 21.20 */
void k2(void)
{
  const char *a = setlocale(LC_ALL, NULL);
  const char *al = a;
  (void)setlocale(LC_ALL, "C");
  use(al); /* expect: 21.20 */
}
void k3(void)
{
  char keepit[32];
  const char *a = strerror(1);
  (void)strncpy(keepit, a, 31U);
  keepit[31] = '\0';
  (void)strerror(2);
  use(keepit);
}
void k4(const time_t *t)
{
  const struct tm *m = gmtime(t);
  const struct tm *l = localtime(t);
  (void)printf("%d", m->tm_hour); /* expect: 21.20 */
  (void)printf("%d", l->tm_hour);
}
