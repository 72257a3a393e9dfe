#include <threads.h>
#include <stdint.h>
#include <string.h>
static mtx_t m1;
static mtx_t m2;
static cnd_t cv;
static tss_t key;
static thrd_t t1;
static thrd_t t2;
struct box { mtx_t lock; int32_t v; };
static struct box bx;
extern void other(void *p);
static int work(void *p) { (void)p; return 0; }
void f(void)
{
    (void)mtx_init(&m1, mtx_plain);
    (void)mtx_lock(&m1);
    m2 = m1; /* expect: 22.12 */
    (void)memcpy(&m2, &m1, sizeof(mtx_t)); /* expect: 22.12 */
    if (t1 == t2) { } /* expect: 22.12 */
    if (thrd_equal(t1, t2) != 0) { }
    (void)memset(&cv, 0, sizeof(cv)); /* expect: 22.12 */
    (void)cnd_init(&cv);
    key = 3; /* expect: 22.12 */
    key++; /* expect: 22.12 */
    (void)tss_create(&key, NULL);
    (void)mtx_lock(&bx.lock);
    bx.v = 3;
    (void)mtx_unlock(&bx.lock);
    mtx_t *p = &m1;
    (void)mtx_unlock(p);
    *p = m2; /* expect: 22.12 */
    (void)thrd_create(&t1, work, NULL);
    if (t1 > 0) { } /* expect: 22.12 */
    (void)((uint8_t *)&m1)[0]; /* expect: 22.12 */
}
