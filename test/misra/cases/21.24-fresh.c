#include <stdlib.h>
#include <stdint.h>
extern int32_t my_rand(void);
struct g { int (*rand)(void); };
#define DICE() (rand() % 6) /* expect: 21.24 */
int32_t f(struct g *p)
{
    int32_t r = 0;
    srand(42u); /* expect: 21.24 */
    r += rand(); /* expect: 21.24 */
    r += my_rand();
    r += p->rand();
    r += DICE();
    int (*fp)(void) = &rand; /* expect: 21.24 */
    return r + fp() + RAND_MAX;
}
