#include <threads.h>
#include <stdint.h>
static mtx_t early, late, never, once, shared;
static cnd_t c1, c2;
static thrd_t t;
static int work(void *p)
{
    (void)p;
    (void)mtx_lock(&shared);
    (void)mtx_unlock(&shared);
    return 0;
}
int main(void)
{
    (void)mtx_init(&early, mtx_plain);
    (void)mtx_lock(&early);
    (void)mtx_unlock(&early);
    (void)mtx_lock(&late); /* expect: 22.14 */
    (void)mtx_unlock(&late); /* expect: 22.14 */
    (void)mtx_init(&late, mtx_plain);
    (void)mtx_lock(&late);
    (void)mtx_unlock(&late);
    (void)mtx_trylock(&never); /* expect: 22.14 */
    (void)cnd_signal(&c1); /* expect: 22.14 */
    (void)cnd_init(&c2);
    (void)cnd_signal(&c2);
    (void)cnd_broadcast(&c2);
    (void)mtx_init(&shared, mtx_plain);
    (void)thrd_create(&t, work, NULL);
    (void)thrd_join(t, NULL);
    mtx_destroy(&once); /* expect: 22.14 */
    mtx_destroy(&early);
    (void)mtx_lock(&early); /* expect: 22.14 */
    return 0;
}
