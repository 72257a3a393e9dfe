#include <stdint.h>
#include <string.h>
typedef struct node { int32_t v; struct node *next; } node_t;
typedef int32_t *iptr;
extern void sink(void *p); extern void csink(const void *p); extern int32_t rd(const int32_t *p);
int32_t a1(node_t *n) { int32_t s = 0; while (n != NULL) { s += n->v; n = n->next; } return s; } /* expect: 8.13 */
void a2(node_t *n) { while (n->next != NULL) { n = n->next; } n->v = 1; }
node_t *a3(node_t *n) { return n->next; } /* expect: 8.13 */
int32_t a4(int32_t m[3][3]) { return m[1][1]; } /* expect: 8.13 */
void a5(int32_t m[3][3]) { m[0][0] = 1; }
int32_t a6(iptr p) { return *p; } /* expect: 8.13 */
void a7(int32_t *p, int32_t *q) { *p = *q; } /* expect: 8.13 */
void a8(void *p) { sink(p); }
void a9(void *p) { csink(p); } /* expect: 8.13 */
int32_t a10(int32_t *p) { return rd(&p[1]); } /* expect: 8.13 */
void a11(uint8_t *d, uint8_t *s, uint32_t n) { (void)memcpy(d, s, n); } /* expect: 8.13 */
int32_t a12(int32_t *const p) { return p[0]; } /* expect: 8.13 */
int32_t a13(int32_t *p) { int32_t *const q = p; *q = 3; return 0; }
void a14(char *s) { while (*s != '\0') { s++; } } /* expect: 8.13 */
int32_t *a15(int32_t *p) { return &p[2]; }
const int32_t *a16(int32_t *p) { return p; } /* expect: 8.13 */
void a17(int32_t *p) { int32_t **pp = &p; **pp = 1; } /* expect: 8.13 */
static int32_t cmp(const void *a, const void *b) { const int32_t *x = a; const int32_t *y = b; return *x - *y; }
void a19(node_t *n) { node_t local = *n; local.v = 2; } /* expect: 8.13 */
void a20(node_t *n) { n->next->v = 3; } /* expect: 8.13 */
void a21(int32_t *p) { *(p + 1) += 1; }
void a22(int32_t *p) { for (int32_t i = 0; i < 3; i++) { --p[i]; } }
int32_t a23(volatile int32_t *p) { return *p; } /* expect: 8.13 */
void a24(int32_t *p, int32_t k) { if (k > 0) { p = NULL; } (void)p; } /* expect: 8.13 */
int32_t a25(int32_t n, int32_t *v) { return (n > 0) ? v[n] : 0; } /* expect: 8.13 */
typedef void (*handler)(int32_t *p);
static void h1(int32_t *p) { (void)*p; }  /* expect: 8.13 */
handler table[] = { h1 };
void a26(void) { int32_t v = 1; int32_t *p = &v; int32_t *q = p; *q = 2; }
void a27(void) { const char *t = "x"; char b[4]; char *d = b; while (*t != '\0') { *d++ = *t++; } }
int32_t a28(void) { static int32_t t[3]; int32_t *p = t; return *p; } /* expect: 8.13 */
