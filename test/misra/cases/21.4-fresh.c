#include <setjmp.h> /* expect: 21.4 */
#include <stdint.h>
static jmp_buf env; /* expect: 21.4 */
static jmp_buf *penv; /* expect: 21.4 */
int32_t f(void)
{
    int32_t r = 0;
    if (setjmp(env) == 0) /* expect: 21.4 */
    {
        r = 1;
    }
    return r;
}
void g(int32_t v)
{
    longjmp(env, v); /* expect: 21.4 */
}
void h(jmp_buf b) /* expect: 21.4 */
{
    penv = (jmp_buf *)b; /* expect: 21.4 */
    longjmp(*penv, 2); /* expect: 21.4 */
}
int32_t setjmp_count;
void longjump(void) { setjmp_count++; }
