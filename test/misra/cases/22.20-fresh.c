#include <threads.h>
#include <stdint.h>
static tss_t ok, late, never, gone, cond;
static int32_t v;
static int work(void *p)
{
    (void)p;
    (void)tss_set(ok, &v);
    (void)tss_get(ok);
    return 0;
}
int main(void)
{
    thrd_t t;
    (void)tss_create(&ok, NULL);
    (void)thrd_create(&t, work, NULL);
    (void)tss_set(late, &v); /* expect: 22.20 */
    (void)tss_create(&late, NULL);
    (void)tss_set(late, &v);
    (void)tss_get(never); /* expect: 22.20 */
    (void)tss_create(&gone, NULL);
    tss_delete(gone);
    (void)tss_get(gone); /* expect: 22.20 */
    if (v > 0) { (void)tss_create(&cond, NULL); }
    (void)tss_get(cond); /* expect: 22.20 */
    (void)thrd_join(t, NULL);
    return 0;
}
