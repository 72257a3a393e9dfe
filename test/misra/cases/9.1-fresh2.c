#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
#include <string.h>
#include <stdlib.h>
struct frame { uint8_t id; uint8_t len; uint8_t data[4]; };
struct node { int v; struct node *next; };
extern int rd(void);
extern bool recv(struct frame *f);
extern void snd(const struct frame *f);
extern void out(int v);
static int parse(const char *s)
{
    int sign;
    int value = 0;
    if (*s == '-') { sign = -1; s++; }
    while (*s != '\0') { value = (value * 10) + (*s - '0'); s++; }
    return sign * value;               /* expect: 9.1 */
}
static int found(const int *t, int n, int key)
{
    int pos;
    bool hit = false;
    for (int i = 0; i < n; i++) { if (t[i] == key) { pos = i; hit = true; break; } }
    return hit ? pos : -1;             
}
static void tx(void)
{
    struct frame f;
    f.id = 1u;
    f.len = 2u;
    snd(&f);
    struct frame g;
    snd(&g);                           /* expect: 9.1 */
    struct frame h = { 0 };
    snd(&h);
}
static void rx(void)
{
    struct frame f;
    if (recv(&f)) { out(f.id); }
    struct frame c;
    c = f;
    out(c.len);
}
static int swi(int k)
{
    int r;
    switch (k)
    {
    case 1: r = 10; break;
    case 2: r = 20; /* falls */
    case 3: r = 30; break;
    default: return -1;
    }
    return r;
}
static int swi2(int k)
{
    int r;
    switch (k) { case 1: r = 1; break; case 2: break; default: r = 2; break; }
    return r;                          /* expect: 9.1 */
}
static int cond(int a)
{
    int x, y;
    if ((a > 0) && ((x = rd()) > 0)) { return x; }
    if ((a > 1) || ((y = rd()) > 0)) { return y; }   /* expect: 9.1 */
    return 0;
}
static void arrays(int n)
{
    int t[4];
    for (int i = 0; i < 4; i++) { t[i] = i; }
    out(t[2]);
    int u[4];
    u[0] = 1;
    out(u[0]);
    out(u[1]);                         /* expect: 9.1 */
    char b[8];
    (void)strcpy(b, "abc");
    out((int)strlen(b));
    char c[8];
    out((int)strlen(c));               /* expect: 9.1 */
    int w[4];
    memcpy(w, t, sizeof(w));
    out(w[n & 3]);
}
static void ptrs(void)
{
    int *p;
    out(*p);                           /* expect: 9.1 */
    struct node *n = malloc(sizeof(*n));
    if (n != NULL)
    {
        n->v = 1;
        out(n->v);
        if (n->next != NULL) { out(2); }   /* expect: 9.1 */
        free(n);
    }
    int v;
    int *q = &v;
    out(*q);                           /* expect: 9.1 */
    v = 3;
    out(*q);
}
static int dow(void) { int c; do { c = rd(); } while (c > 3); return c; }
static int whilet(void) { int c; while (true) { c = rd(); if (c > 3) { break; } } return c; }
static int forzero(int n) { int s; for (int i = 0; i < n; i++) { s += i; } return s; }   /* expect: 9.1 */
static int tern(int a) { int x; return (a > 0) ? (x = 1) : x; }   /* expect: 9.1 */
static int stat(void) { static int s; return s; }
static int comma(void) { int a, b; a = 1, b = a; return b; }
static int gotos(int a) { int r; if (a > 0) { goto out; } r = 1; out: return r; }   /* expect: 9.1 */
static union { int i; float f; } g;
static float un(void) { union { int i; float f; } u; u.i = 1; return u.f + (float)g.i; }
