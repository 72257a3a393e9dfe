/* std: c99 */
#include <stdarg.h> /* expect: 17.1 */
#include <stdlib.h>
#include <stdint.h>
typedef int32_t op_t(int32_t);
typedef op_t *op_ptr;
static const op_t *table_bad; /* expect: 17.13 */
static op_t *const table_ok = 0;
extern volatile op_t handler; /* expect: 17.13 */
const op_ptr fixed = 0;
int legacy();
static int pick(va_list args, int kind) /* expect: 17.1 */
{
    if (kind == 0)
    {
        return va_arg(args, int); /* expect: 17.1 */
    }
    else if (kind == 1)
    {
        return (int)va_arg(args, long); /* expect: 17.1 */
    }
    else
    {
        return 0;
    }
}
int vsum(int n, va_list args) /* expect: 17.1 */
{
    int s = 0;
    while (n > 0)
    {
        s += pick(args, 0);
        n = n - 1;
    }
    return s;
}
int sum(int n, ...)
{
    int s;
    va_list args; /* expect: 17.1 */
    va_start(args, n); /* expect: 17.1 */
    s = vsum(n, args);
    va_end(args); /* expect: 17.1 */
    return s;
}
int sign(int v) /* expect: 17.4 */
{
    if (v < 0) { return -1; }
    if (v > 0) { return 1; }
}
int grade(int v) /* expect: 17.4 */
{
    switch (v)
    {
    case 1: return 10;
    case 2: return 20;
    }
}
int wait_for(volatile int *flag)
{
    while (1)
    {
        if (*flag != 0) { return *flag; }
    }
}
int search(const int *a, int n, int key) /* expect: 17.4 */
{
    int i;
    for (i = 0; i < n; i++)
    {
        if (a[i] == key) { return i; }
    }
}
int must(int v)
{
    if (v != 0) { return v; }
    abort();
}
int nothing(int v)
{
    (void)v;
    return; /* expect: 17.4 */
}
static void copy(int dst[static 4], const int src[static const 4]) /* expect: 17.6 */
{
    dst[0] = src[0];
}
static void copy_ok(int dst[4], const int src[]) { dst[0] = src[0]; }
__attribute__((noreturn)) static int spin(void) { for (;;) { } } /* expect: 17.10 */
__attribute__((noreturn)) static void leave(int c) /* expect: 17.9 */
{
    if (c > 0) { exit(c); }
}
__attribute__((noreturn)) static void gone(int c)
{
    for (;;) { if (c > 0) { exit(c); } }
}
int calls(int x)
{
    int a[4] = { 0 };
    int r = legacy(1) + missing(x); /* expect: 17.3 */
    copy(a, a);
    copy_ok(a, a);
    r += later_defined(x); /* expect: 17.3 */
    if (x > 3) { leave(x); }
    if (x > 4) { gone(x); }
    if (x > 5) { r = spin(); }
    (void)table_bad; (void)table_ok;
    return r + helper_macro(x); /* expect: 17.3 */
}
int later_defined(int x) { return x; }
