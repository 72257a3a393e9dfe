#include <threads.h>
#include <stdint.h>
#include <stddef.h>
static thrd_t g1;
static thrd_t g2;
static thrd_t ids[3];
static int work(void *p) { (void)p; return 0; }
int main(void)
{
    thrd_t a, b, c, d;
    (void)thrd_create(&a, work, NULL);
    (void)thrd_create(&b, work, NULL);
    (void)thrd_create(&c, work, NULL);
    (void)thrd_create(&d, work, NULL);
    (void)thrd_join(a, NULL);
    (void)thrd_join(a, NULL); /* expect: 22.11 */
    (void)thrd_detach(b);
    (void)thrd_detach(b); /* expect: 22.11 */
    (void)thrd_join(b, NULL); /* expect: 22.11 */
    (void)thrd_join(c, NULL);
    (void)thrd_detach(c); /* expect: 22.11 */
    (void)thrd_create(&c, work, NULL);
    (void)thrd_join(c, NULL);
    thrd_t e = d;
    (void)thrd_join(d, NULL);
    (void)thrd_join(e, NULL); /* expect: 22.11 */
    (void)thrd_create(&g1, work, NULL);
    (void)thrd_create(&g2, work, NULL);
    for (int32_t i = 0; i < 3; i++) { (void)thrd_create(&ids[i], work, NULL); }
    for (int32_t i = 0; i < 3; i++) { (void)thrd_join(ids[i], NULL); }
    (void)thrd_join(ids[0], NULL); /* expect: 22.11 */
    return 0;
}
void cond(int32_t k)
{
    thrd_t t;
    (void)thrd_create(&t, work, NULL);
    if (k > 0) { (void)thrd_detach(t); }
    (void)thrd_join(t, NULL); /* expect: 22.11 */
    thrd_t u;
    (void)thrd_create(&u, work, NULL);
    if (k > 0) { (void)thrd_detach(u); } else { (void)thrd_join(u, NULL); }
}
void loop(void)
{
    thrd_t t;
    (void)thrd_create(&t, work, NULL);
    for (int32_t i = 0; i < 2; i++)
    {
        (void)thrd_join(t, NULL); /* expect: 22.11 */
    }
}
