#include <stdint.h>
#include <stddef.h>
struct node { struct node *left; struct node *right; int32_t v; };
uint32_t fact(uint32_t n)
{
    return (n < 2u) ? 1u : (n * fact(n - 1u)); /* expect: 17.2 */
}
int32_t total(const struct node *t)
{
    int32_t r = 0;
    if (t != NULL)
    {
        r = t->v;
        r += total(t->left); /* expect: 17.2 */
        r += total(t->right); /* expect: 17.2 */
    }
    return r;
}
static void odd(uint32_t n);
static void even(uint32_t n)
{
    if (n > 0u) { odd(n - 1u); } /* expect: 17.2 */
}
static void odd(uint32_t n)
{
    if (n > 0u) { even(n - 1u); } /* expect: 17.2 */
}
static void c1(int32_t d);
static void c3(int32_t d) { if (d > 0) { c1(d - 1); } } /* expect: 17.2 */
static void c2(int32_t d) { c3(d); } /* expect: 17.2 */
static void c1(int32_t d) { c2(d); } /* expect: 17.2 */
/* look-alikes */
static uint32_t loop(uint32_t n)
{
    uint32_t r = 1u;
    while (n > 1u) { r *= n; n--; }
    return r;
}
static void leaf(void) { }
static void mid(void) { leaf(); leaf(); }
static void top(void) { mid(); leaf(); }
struct ops { void (*run)(void); };
static void run(struct ops *o) { o->run(); }
static void shadow(void (*shadow_cb)(void)) { shadow_cb(); }
static size_t sized(void) { return sizeof(sized()); }
#define AGAIN(f, n) f((n) - 1)
int32_t bymacro(int32_t n)
{
    return (n <= 0) ? 0 : AGAIN(bymacro, n); /* expect: 17.2 */
}
void start(void)
{
    struct ops o = { leaf };
    top(); run(&o); shadow(leaf); (void)loop(3u); even(3u); c1(2); (void)sized();
}
