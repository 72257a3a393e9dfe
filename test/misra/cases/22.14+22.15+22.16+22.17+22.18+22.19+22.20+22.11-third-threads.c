#include <threads.h>
#include <stdint.h>
#include <stddef.h>
struct account { mtx_t lock; int32_t balance; };
static struct account accounts[2];
static mtx_t a, b, c, d;
static cnd_t cv, cv2;
static tss_t key, key2;
static thrd_t t1, t2, t3;
static int32_t x;
static int transfer(void *arg)
{
    struct account *from = &accounts[0];
    struct account *to = &accounts[1];
    (void)arg;
    (void)mtx_lock(&from->lock);
    (void)mtx_lock(&to->lock);
    from->balance--;
    to->balance++;
    (void)mtx_unlock(&to->lock);
    (void)mtx_unlock(&from->lock);
    return 0;
}
static int forgets(void *arg)
{
    struct account *acc = arg;
    (void)mtx_lock(&acc->lock); /* expect: 22.16 */
    if (acc->balance < 0) { return -1; }
    acc->balance = 0;
    (void)mtx_unlock(&acc->lock);
    return 0;
}
static int checks(void *arg)
{
    (void)arg;
    if (mtx_lock(&a) != thrd_success) { return 1; }
    x++;
    if (x > 3) { (void)mtx_unlock(&a); return 2; }
    (void)mtx_unlock(&a);
    if (mtx_trylock(&b) != thrd_success) { return 3; }
    (void)mtx_unlock(&b);
    if (mtx_trylock(&b) == thrd_busy) { (void)mtx_unlock(&b); return 4; } /* expect: 22.17 */
    (void)mtx_unlock(&b); /* expect: 22.17 */
    return 0;
}
static int twice(void *arg)
{
    (void)arg;
    (void)mtx_lock(&a);
    if (x == 2) { (void)mtx_unlock(&a); }
    (void)mtx_unlock(&a); /* expect: 22.17 */
    (void)mtx_lock(&b);
    (void)mtx_lock(&c);
    (void)mtx_lock(&b); /* expect: 22.18 */
    (void)mtx_unlock(&b);
    (void)mtx_unlock(&c);
    (void)mtx_unlock(&b);
    return 0;
}
static void guard(mtx_t *m) { (void)mtx_lock(m); }
static void unguard(mtx_t *m) { (void)mtx_unlock(m); }
static int helpers(void *arg)
{
    (void)arg;
    guard(&c);
    x = 1;
    unguard(&c);
    unguard(&c); /* expect: 22.17 */
    return 0;
}
static int waits(void *arg)
{
    (void)arg;
    (void)mtx_lock(&a);
    while (x == 0) { (void)cnd_wait(&cv, &a); }
    (void)mtx_unlock(&a);
    (void)mtx_lock(&b);
    (void)cnd_wait(&cv, &b); /* expect: 22.19 */
    (void)cnd_wait(&cv2, &b);
    (void)mtx_unlock(&b);
    (void)cnd_wait(&cv2, &b); /* expect: 22.17 */
    int32_t *p = tss_get(key);
    return (p == NULL) ? 1 : 0;
}
int main(void)
{
    (void)mtx_init(&accounts[0].lock, mtx_plain);
    (void)mtx_init(&accounts[1].lock, mtx_plain);
    if (mtx_init(&a, mtx_plain) != thrd_success) { return 1; }
    (void)mtx_init(&b, mtx_plain);
    (void)mtx_init(&c, mtx_plain);
    (void)cnd_init(&cv);
    (void)tss_create(&key, NULL);
    (void)mtx_lock(&d); /* expect: 22.14 */
    (void)mtx_unlock(&d); /* expect: 22.14 */
    (void)thrd_create(&t1, transfer, NULL);
    (void)thrd_create(&t2, checks, NULL);
    (void)cnd_init(&cv2);
    (void)thrd_create(&t3, waits, &accounts[1]);
    (void)tss_set(key2, &x); /* expect: 22.20 */
    (void)thrd_join(t1, NULL);
    mtx_destroy(&accounts[0].lock);
    mtx_destroy(&a); /* expect: 22.15 */
    (void)thrd_join(t2, NULL);
    if (x > 2) { (void)thrd_join(t3, NULL); }
    cnd_destroy(&cv); /* expect: 22.15 */
    (void)thrd_join(t2, NULL); /* expect: 22.11 */
    (void)mtx_init(&a, mtx_plain);
    (void)thrd_create(&t2, twice, NULL);
    (void)thrd_join(t2, NULL);
    (void)thrd_create(&t1, forgets, &accounts[1]);
    (void)thrd_detach(t1);
    (void)thrd_create(&t2, helpers, NULL);
    (void)thrd_join(t2, NULL);
    (void)thrd_detach(t1); /* expect: 22.11 */
    return 0;
}
