#include <stdint.h>
#define M(A) log_it(#A)
#define TWO(a, b) ((a) + (b))
#define WRAP(...) log_it(#__VA_ARGS__)
extern void log_it(const char *s);
void f(void)
{
    M(
#ifdef SW /* expect: 20.6 */
    "Message 1"
#else /* expect: 20.6 */
    "Message 2"
#endif /* expect: 20.6 */
    );
    M("fine #ifdef");
    WRAP(1,
#define X 3 /* expect: 20.6 */
    2);
    (void)TWO(1,
#pragma once /* expect: 20.6 */
        2);
    (void)TWO(1, /* # */
              2);
    M(#if); /* compliant: not at the beginning of a line */
#ifdef SW
    M("a");
#else
    M("b");
#endif
}
