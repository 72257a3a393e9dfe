#include <stdint.h>
#include <stdlib.h>
#include <string.h>
extern void *p; extern const void *cp; extern uint32_t *p32; struct s { int a; }; struct inc; extern void take(uint16_t *x);
void fn(void)
{
    uint32_t *a = (uint32_t *)p; /* expect: 11.5 */
    uint32_t *b = p; /* expect: 11.5 */
    void *c = p32;
    uint32_t *d = (uint32_t *)malloc(4u); /* expect: 11.5 */
    struct s *e = (struct s *)p; /* expect: 11.5 */
    uint8_t *f = (uint8_t *)p; /* expect: 11.5 */
    void *g = (void *)p32;
    void *h = (void *)p;
    const uint32_t *i = cp; /* expect: 11.5 */
    uint32_t *j = NULL;
    uint32_t *k = (uint32_t *)NULL;
    void **l = (void **)p; /* expect: 11.5 */
    take(p); /* expect: 11.5 */
    uint32_t *m = memcpy(p32, p, 4u); /* expect: 11.5 */
    struct inc *n = (struct inc *)p; /* expect: 11.5 */
    void (*o)(void) = (void (*)(void))p;
    (void)(uintptr_t)p;
    const void *q = p;
    if (p == p32) { }
    char *r = p; /* expect: 11.5 */
    b = (a != NULL) ? a : p; /* expect: 11.5 */
}
uint16_t *ret(void) { return p; } /* expect: 11.5 */
