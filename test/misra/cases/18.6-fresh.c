#include <stdint.h>
#include <stddef.h>
static int32_t *gp;
static int32_t gi;
struct ctx { int32_t *p; const char *name; };
static struct ctx gctx;
int32_t *ret1(void)
{
    int32_t a = 1;
    return &a; /* expect: 18.6 */
}
int32_t *ret2(int32_t p)
{
    return &p; /* expect: 18.6 */
}
int32_t *ret3(void)
{
    int32_t arr[3] = { 0 };
    return arr; /* expect: 18.6 */
}
int32_t *ret4(void)
{
    int32_t arr[3] = { 0 };
    int32_t *q = &arr[1];
    return q; /* expect: 18.6 */
}
int32_t *ok1(void)
{
    static int32_t a = 1;
    return &a;
}
int32_t *ok2(int32_t *p) { return p; }
int32_t *ok3(int32_t p[3]) { return &p[1]; }
int32_t ok4(void)
{
    int32_t a = 1;
    int32_t *p = &a;
    return *p;
}
void store(struct ctx *out, int32_t **pp)
{
    int32_t local = 3;
    char name[4] = "abc";
    gp = &local; /* expect: 18.6 */
    gctx.p = &local; /* expect: 18.6 */
    out->p = &local; /* expect: 18.6 */
    *pp = &local; /* expect: 18.6 */
    out->name = name; /* expect: 18.6 */
    out->name = "abc";
    gp = &gi;
    gp = NULL;
    *pp = &gi;
}
void scope(void)
{
    int32_t *p = NULL;
    {
        int32_t inner = 1;
        p = &inner; /* expect: 18.6 */
    }
    {
        static int32_t keep = 1;
        p = &keep;
    }
    (void)p;
}
void same(void)
{
    int32_t x = 0;
    int32_t *p;
    static int32_t *sp;
    struct ctx c;
    p = &x;
    c.p = &x;
    sp = &x; /* expect: 18.6 */
    (void)p; (void)c; (void)sp;
}
struct ctx by_value(void)
{
    int32_t x = 0;
    struct ctx c = { &x, "n" };
    return c; /* expect: 18.6 */
}
struct ctx *compound(void)
{
    struct ctx *c = &(struct ctx){ NULL, "n" };
    return c; /* expect: 18.6 */
}
void loop(int32_t n)
{
    int32_t *list[4];
    for (int32_t i = 0; i < n; i++)
    {
        int32_t v = i;
        list[i] = &v; /* expect: 18.6 */
    }
    (void)list;
}
static void keep(int32_t *p) { gp = p; } /* expect: 18.6 */
void pass(void)
{
    int32_t v = 0;
    keep(&v);
    keep(&gi);
}
