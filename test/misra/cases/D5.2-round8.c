#include <threads.h>
#include <stddef.h>
static mtx_t a, b, c;
static int t1(void *x) { (void)mtx_lock(&a); (void)mtx_lock(&b); (void)mtx_unlock(&b); (void)mtx_unlock(&a); return 0; } /* expect: D5.2 */
static int t2(void *x) { (void)mtx_lock(&b); (void)mtx_lock(&a); (void)mtx_unlock(&a); (void)mtx_unlock(&b); return 0; } /* expect: D5.2 */
static int t3(void *x) { (void)mtx_lock(&c); (void)mtx_unlock(&c); return 0; }
int main(void)
{
    thrd_t p, q, r;
    (void)thrd_create(&p, t1, NULL); (void)thrd_create(&q, t2, NULL); (void)thrd_create(&r, t3, NULL);
    return 0;
}
