#include <stdlib.h>
#include <stdint.h>
static int cmp(const void *a, const void *b) { return (a == b) ? 0 : 1; }
static int32_t tab[4];
extern void my_qsort(void *b);
void *f(int32_t k)
{
    qsort(tab, 4u, sizeof tab[0], cmp); /* expect: 21.9 */
    my_qsort(tab);
    void (*s)(void *, size_t, size_t, int (*)(const void *, const void *)) = qsort; /* expect: 21.9 */
    (void)s;
    return bsearch(&k, tab, 4u, sizeof tab[0], &cmp); /* expect: 21.9 */
}
