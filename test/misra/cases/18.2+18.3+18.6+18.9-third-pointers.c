#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
static int32_t ga[4];
static int32_t gb[4];
static int32_t *gp;
static int32_t **gpp;
struct h { int32_t *p; int32_t v[4]; struct h *next; };
static struct h gh;
extern struct h get_h(void);
extern int32_t *pick(int32_t k);
extern void (*callback)(int32_t *p);
ptrdiff_t d1(void) { return &ga[3] - &ga[1]; }
ptrdiff_t d2(void) { return &ga[3] - &gb[1]; } /* expect: 18.2 */
ptrdiff_t d3(int32_t *a, int32_t *b) { return a - b; }
ptrdiff_t d4(void) { int32_t *p = ga; int32_t *q = gb; p++; q = p; return q - ga; }
ptrdiff_t d5(int32_t k) { int32_t *p = (k > 0) ? ga : gb; return p - ga; } /* expect: 18.2 */
ptrdiff_t d6(void) { int32_t *p = malloc(16u); int32_t *q = malloc(16u); ptrdiff_t d = 0; if ((p != NULL) && (q != NULL)) { d = p - q; } free(p); free(q); return d; } /* expect: 18.2 */
ptrdiff_t d7(void) { return (const char *)&gh.v[1] - (const char *)&gh; }
ptrdiff_t d8(struct h *x) { return &x->v[2] - x->v; }
ptrdiff_t d9(struct h *x, struct h *y) { return x->v - y->v; }
ptrdiff_t d10(void) { static const char *s = "abc"; const char *e = s + strlen(s); return e - s; }
ptrdiff_t d11(void) { int32_t x = 1; int32_t y = 2; int32_t *p = &x; return p - &y; } /* expect: 18.2 */
int32_t r1(void) { return &ga[1] < &ga[2]; }
int32_t r2(void) { return ga < gb; } /* expect: 18.3 */
int32_t r3(int32_t *a, int32_t *b) { return a >= b; }
int32_t r4(void) { int32_t *p = ga; int32_t n = 0; while (p <= &ga[3]) { p++; n++; } return n; }
int32_t r5(void) { int32_t *p = gb; int32_t n = 0; while (p < &ga[4]) { p++; n++; break; } return n; } /* expect: 18.3 */
int32_t r6(struct h *x) { return (void *)&x->p < (void *)x->v; }
int32_t r7(void) { int32_t a[2] = { 0 }; int32_t *p = a; return (p > ga) ? 1 : 0; } /* expect: 18.3 */
int32_t r8(void) { int32_t *p = pick(1); return p > ga; }
int32_t r9(void) { return &gh.v[0] >= ga; } /* expect: 18.3 */
int32_t *e1(void) { int32_t x = 0; int32_t *p = &x; return p; } /* expect: 18.6 */
int32_t *e2(int32_t k) { int32_t x = 0; return (k > 0) ? ga : &x; } /* expect: 18.6 */
int32_t *e3(void) { static int32_t x; return &x; }
void e4(int32_t *out[2]) { int32_t x = 1; out[0] = &x; } /* expect: 18.6 */
void e5(void) { int32_t x = 1; int32_t *p = &x; gp = p; } /* expect: 18.6 */
void e6(struct h *x) { struct h local = { 0 }; x->next = &local; } /* expect: 18.6 */
void e7(void) { struct h local = { 0 }; struct h other; other.next = &local; (void)other; }
void e8(int32_t p) { gp = &p; } /* expect: 18.6 */
void e9(void) { int32_t a[3]; gh.p = a + 1; } /* expect: 18.6 */
void e10(void) { int32_t x = 0; callback(&x); }
void e11(int32_t *p) { gp = p; gpp = &gp; }
void e12(int32_t *p) { gpp = &p; } /* expect: 18.6 */
void e13(void) { int32_t *q = NULL; for (int32_t i = 0; i < 2; i++) { int32_t t = i; q = &t; } (void)q; } /* expect: 18.6 */
void e14(void) { int32_t *q = NULL; int32_t t = 1; if (t > 0) { q = &t; } (void)q; }
char *e15(void) { char s[] = "abc"; return s; } /* expect: 18.6 */
const char *e16(void) { const char *s = "abc"; return s; }
struct h e17(void) { int32_t x = 1; struct h r = { 0 }; r.p = &x; return r; } /* expect: 18.6 */
void e18(void) { gp = (int32_t[2]){ 1, 2 }; } /* expect: 18.6 */
void e19(struct h *x) { int32_t a[2] = { 0 }; *x = (struct h){ .p = a }; } /* expect: 18.6 */
void e20(void) { extern int32_t eo; gp = &eo; }
int32_t *e21(void) { _Thread_local static int32_t t; return &t; }
void t1(void) { int32_t *p = get_h().v; (void)p; } /* expect: 18.9 */
void t2(void) { int32_t x = get_h().v[1]; struct h c = get_h(); int32_t *p = c.v; (void)x; (void)p; }
int32_t t3(void) { return *get_h().v; } /* expect: 18.9 */
int32_t t4(struct h a, struct h b, int32_t k) { int32_t *p = (k ? a : b).v; return p[0]; } /* expect: 18.9 */
