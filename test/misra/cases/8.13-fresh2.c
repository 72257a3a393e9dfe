#include <stdint.h>
#include <stddef.h>
#include <string.h>
#include <stdio.h>
struct list { struct list *next; int v; };
struct ctx { struct list *head; uint8_t buf[8]; uint32_t *reg; };
static int count(struct list *l) { int n = 0; while (l != NULL) { n++; l = l->next; } return n; }   /* expect: 8.13 */
static void clear(struct list *l) { while (l != NULL) { l->v = 0; l = l->next; } }
static int head_v(struct ctx *c) { return c->head->v; }          /* expect: 8.13 */
static void set_head(struct ctx *c) { c->head->v = 1; }          /* expect: 8.13 */
static void set_reg(struct ctx *c) { *c->reg = 1u; }             /* expect: 8.13 */
static void set_buf(struct ctx *c) { c->buf[0] = 1u; }
static uint8_t *get_buf(struct ctx *c) { return c->buf; }
static const uint8_t *get_cbuf(struct ctx *c) { return c->buf; }  /* expect: 8.13 */
static void show(char *s) { (void)puts(s); }                     /* expect: 8.13 */
static size_t length(char *s) { return strlen(s); }              /* expect: 8.13 */
static void copy(char *d, char *s) { (void)strcpy(d, s); }       /* expect: 8.13 */
static int cmp(void *a, void *b) { return memcmp(a, b, 4u); }    /* expect: 8.13 */
static void store(struct ctx *c, uint32_t *r) { c->reg = r; }
static uint32_t reg_rd(volatile uint32_t *r) { return *r; }      /* expect: 8.13 */
static void reg_wr(volatile uint32_t *r) { *r = 1u; }
static int sum2(int m[2][2]) { return m[0][0]; }                 /* expect: 8.13 */
static int vla(int n, int a[n]) { return a[0]; }                 /* expect: 8.13 */
static int kr(p) int *p; { return *p; }                          /* expect: 8.13 */
static void outp(int *p) { int *q = p; int **pp = &q; **pp = 3; }   /* expect: 8.13 */
static int cond(int *a, int *b, int c) { const int *p = (c > 0) ? a : b; return *p; } /* expect: 8.13 */
static void fnp(void (*f)(int *p), int *p) { f(p); }
static int atom(_Atomic int *p) { return *p; }                   /* expect: 8.13 */
static void inc(struct ctx *c) { c->buf[1]++; }
static void swp(int *a, int *b) { int t = *a; *a = *b; *b = t; }
static void asmw(uint32_t *p) { __asm__ volatile ("str r0, [%0]" : : "r"(p)); }
static void local(void)
{
    char text[4] = "abc";
    char *p = text;                    /* expect: 8.13 */
    char *q = text;
    *q = 'x';
    (void)puts(p);
}
static int two(int *a, int n) { int s = 0; for (int *e = a + n; a != e; a++) { s += *a; } return s; }   /* expect: 8.13 */
void use(void) { (void)count; }
