#include <stdarg.h> /* expect: 17.1 */
#include <stdint.h>
#include <stddef.h>
extern void log_line(const char *s);
static void by_list(const char *fmt, va_list ap) /* expect: 17.1 */
{
    double y;
    y = va_arg(ap, double); /* expect: 17.1 */
    (void)y;
    log_line(fmt);
}
uint32_t sum(uint32_t n, ...)
{
    uint32_t i;
    uint32_t s = 0u;
    va_list ap; /* expect: 17.1 */
    va_list again; /* expect: 17.1 */
    va_start(ap, n); /* expect: 17.1 */
    va_copy(again, ap); /* expect: 17.1 */
    for (i = 0u; i < n; i++)
    {
        s += va_arg(ap, uint32_t); /* expect: 17.1 */
    }
    va_end(again); /* expect: 17.1 */
    va_end(ap); /* expect: 17.1 */
    return s;
}
void wrap(const char *fmt, ...)
{
    va_list args; /* expect: 17.1 */
    va_start(args, fmt); /* expect: 17.1 */
    by_list(fmt, args);
    va_end(args); /* expect: 17.1 */
}
struct holder
{
    va_list *list; /* expect: 17.1 */
    int va_args;
};
#define TRACE(...) log_line(__VA_ARGS__)
#define NEXT_INT(ap) va_arg((ap), int) /* expect: 17.1 */
int next(va_list *p) /* expect: 17.1 */
{
    return NEXT_INT(*p);
}
void user(void)
{
    TRACE("x");
    (void)sum(2u, 1u, 2u);
}
