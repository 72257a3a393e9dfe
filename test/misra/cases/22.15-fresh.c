#include <threads.h>
#include <stdint.h>
static mtx_t m1, m2, m3;
static cnd_t cv;
static tss_t key;
static thrd_t a, b, c;
static int w1(void *p) { (void)p; (void)mtx_lock(&m1); (void)mtx_unlock(&m1); return 0; }
static int w2(void *p) { (void)p; (void)mtx_lock(&m2); (void)cnd_wait(&cv, &m2); (void)mtx_unlock(&m2); return 0; }
static int w3(void *p) { (void)p; (void)mtx_lock(&m3); (void)mtx_unlock(&m3); (void)tss_set(key, NULL); return 0; }
int main(void)
{
    (void)mtx_init(&m1, mtx_plain);
    (void)mtx_init(&m2, mtx_plain);
    (void)mtx_init(&m3, mtx_plain);
    (void)cnd_init(&cv);
    (void)tss_create(&key, NULL);
    (void)thrd_create(&a, w1, NULL);
    (void)thrd_create(&b, w2, NULL);
    (void)thrd_create(&c, w3, NULL);
    mtx_destroy(&m1); /* expect: 22.15 */
    (void)thrd_join(a, NULL);
    mtx_destroy(&m2); /* expect: 22.15 */
    cnd_destroy(&cv); /* expect: 22.15 */
    (void)thrd_join(b, NULL);
    tss_delete(key); /* expect: 22.15 */
    (void)thrd_join(c, NULL);
    mtx_destroy(&m3);
    return 0;
}
