#include <stdint.h>
#include <stdbool.h>
#include <stdlib.h>
bool absolute(int32_t v) /* expect: 17.4 */
{
    if (v < 0)
    {
        return true;
    }
}
int32_t empty_return(int32_t v)
{
    if (v < 0)
    {
        return; /* expect: 17.4 */
    }
    return v;
}
uint8_t nothing(void) /* expect: 17.4 */
{
}
int32_t by_switch(int32_t k) /* expect: 17.4 */
{
    switch (k)
    {
    case 0: return 1;
    case 1: return 2;
    default: break;
    }
}
int32_t by_switch_ok(int32_t k)
{
    switch (k)
    {
    case 0: return 1;
    default: return 2;
    }
}
int32_t both(bool b)
{
    if (b) { return 1; } else { return 0; }
}
int32_t forever(volatile int32_t *p)
{
    for (;;)
    {
        if (*p != 0) { return *p; }
    }
}
int32_t some_loop(int32_t n) /* expect: 17.4 */
{
    while (n > 0)
    {
        if (n == 7) { return 1; }
        n--;
    }
}
int32_t by_goto(int32_t n)
{
    if (n > 0) { goto out; }
    n = 5;
out:
    return n;
}
int32_t no_value_label(int32_t n) /* expect: 17.4 */
{
    if (n > 0) { goto out; }
    return 5;
out:
    n = 1;
}
int32_t dies(void) { abort(); }
void fine(void) { return; }
void fine2(void) { }
_Noreturn int32_t stop_here(void) { for (;;) { } }
int main(void) { }
int32_t do_once(int32_t n) /* expect: 17.4 */
{
    do
    {
        if (n == 3) { break; }
        return 1;
    } while (true);
}
#define RETURN_IF(c, v) do { if (c) { return (v); } } while (false)
int32_t macro_end(int32_t n) /* expect: 17.4 */
{
    RETURN_IF(n > 1, 2);
    RETURN_IF(n <= 1, 1);
}
float chain(float x) /* expect: 17.4 */
{
    if (x > 1.0f) { return 1.0f; }
    else if (x < 0.0f) { return 0.0f; }
    else { x = 0.5f; }
}
