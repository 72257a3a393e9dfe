#include <threads.h>
#include <stddef.h>
static int t2(void *x) { return 0; }
static int t1(void *x)
{
    thrd_t c;
    (void)thrd_create(&c, t2, NULL); /* expect: D5.3 */
    return 0;
}
static void mk(void) { thrd_t c; (void)thrd_create(&c, t2, NULL); } /* expect: D5.3 */
static int t3(void *x) { mk(); return 0; }
int main(void)
{
    thrd_t p;
    (void)thrd_create(&p, t1, NULL);
    (void)thrd_create(&p, t3, NULL);
    for (int i = 0; i < 3; i++) { (void)thrd_create(&p, t2, NULL); }
    return 0;
}
