/* a balanced tree, a visitor, a dispatcher; the header of the project is not on this machine */
#include "project_config.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
typedef struct node node_t;
typedef bool (*visit_fn)(node_t *n, void *ctx);
typedef uint8_t digest_t[16];
struct node { node_t *child[2]; int32_t key; int32_t height; };
enum { LEFT, RIGHT };
extern void digest_of(const uint8_t *in, size_t n, digest_t out);
extern void matrix3(const float m[3], float out[3][3]);
extern int32_t limit(int32_t v, int32_t lo, int32_t hi);
extern visit_fn lookup(int32_t id);
static int32_t max32(int32_t a, int32_t b) { return (a > b) ? a : b; }
static int32_t height(const node_t *n) { return (n == NULL) ? 0 : n->height; }
static void fix(node_t *n)
{
    n->height = 1 + max32(height(n->child[LEFT]), height(n->child[RIGHT]));
    max32(n->height, 1); /* expect: 17.7 */
    (void)max32(n->height, 1);
}
static bool walk(node_t *n, visit_fn v, void *ctx)
{
    bool ok = true;
    if (n != NULL)
    {
        ok = walk(n->child[LEFT], v, ctx) && v(n, ctx); /* expect: 17.2 */
        if (ok)
        {
            walk(n->child[RIGHT], v, ctx); /* expect: 17.2, 17.7 */
        }
    }
    return ok;
}
static node_t *find(node_t *n, int32_t key)
{
    while ((n != NULL) && (n->key != key))
    {
        n = n->child[(key < n->key) ? LEFT : RIGHT]; /* expect: 17.8 */
    }
    return n;
}
static node_t *find_ok(node_t *n, int32_t key)
{
    node_t *at = n;
    while ((at != NULL) && (at->key != key))
    {
        at = at->child[(key < at->key) ? LEFT : RIGHT];
    }
    return at;
}
static void ping(int32_t n);
static void pong(int32_t n)
{
    if (n > 0) { ping(n - 1); } /* expect: 17.2 */
}
static void ping(int32_t n)
{
    switch (n)
    {
    case 0: break;
    default: pong(n); break; /* expect: 17.2 */
    }
}
static bool count(node_t *n, void *ctx)
{
    size_t *c = (size_t *)ctx;
    (*c)++;
    return n != NULL;
}
static void reboot(void) /* expect: 17.11 */
{
    volatile uint32_t *wdt = (volatile uint32_t *)0x40001000u;
    while (true)
    {
        *wdt = 0xDEADu;
    }
}
static void fatal(int32_t code) /* expect: 17.11 */
{
    (void)code;
    reboot();
}
static void maybe_fatal(int32_t code)
{
    if (code < 0)
    {
        fatal(code);
    }
}
static const struct { int32_t id; visit_fn fn; } table[] =
{
    { 1, count }, /* expect: 17.12 */
    { 2, &count },
    { .id = 3, .fn = count }, /* expect: 17.12 */
};
size_t total(node_t *root, int32_t flags)
{
    size_t n = 0u;
    digest_t d;
    uint8_t small[12];
    float v3[3] = { 0.0f };
    float v2[2] = { 0.0f };
    float out[3][3];
    digest_of(small, sizeof small, d);
    digest_of(d, sizeof d, small); /* expect: 17.5 */
    matrix3(v3, out);
    matrix3(v2, out); /* expect: 17.5 */
    matrix3(&v3[1], out); /* expect: 17.5 */
    walk(root, count, &n); /* expect: 17.7, 17.12 */
    if (walk(root, &count, &n) && (find(root, 3) != NULL))
    {
        n++;
    }
    visit_fn f = lookup(2);
    f(root, &n); /* expect: 17.7 */
    (void)f(root, &n);
    lookup(1)(root, &n); /* expect: 17.7 */
    flags |= 1; /* expect: 17.8 */
    for (size_t i = 0u; i < 3u; i++)
    {
        if (table[i].fn != NULL) { (void)table[i].fn(root, &n); }
    }
    maybe_fatal(limit(flags, 0, 3));
    limit(flags, 0, 1), fix(root); /* expect: 17.7 */
    ping(2);
    (void)find_ok(root, 3);
    f = (flags != 0) ? &count : count; /* expect: 17.12 */
    while (!f(root, &n)) { }
    return n;
}
