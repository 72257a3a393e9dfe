#include <stdint.h>
#include <stdbool.h>
#include <stddef.h>
extern void *p; extern uint32_t u; extern uint8_t *bp; enum e { E0, E1 };
void fn(void)
{
    void *a = (void *)0x1234u; /* expect: 11.6 */
    u = (uint32_t)p; /* expect: 11.6 */
    uintptr_t c = (uintptr_t)p; /* expect: 11.6 */
    void *d = (void *)c; /* expect: 11.6 */
    void *e = (void *)0;
    void *f = NULL;
    bool g = (bool)p; /* expect: 11.6 */
    void *h = (void *)E1; /* expect: 11.6 */
    uint8_t *i = (uint8_t *)0x10;
    char k = (char)p; /* expect: 11.6 */
    const void *l = (const void *)-1; /* expect: 11.6 */
    intptr_t m = (intptr_t)(void *)bp; /* expect: 11.6 */
    void *n = 5; /* expect: 11.6 */
    if (p == (void *)-1) { } /* expect: 11.6 */
    enum e q = (enum e)p; /* expect: 11.6 */
}
