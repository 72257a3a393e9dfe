#include <stdint.h>
#include <string.h>
extern const uint16_t *pci; extern volatile uint16_t *pvi; extern uint16_t *pi; extern uint16_t *const *pcpi; extern const char *s; extern const void *cv; extern const uint8_t arr[4]; struct st { int a; const char *n; }; extern const struct st *cst; extern _Atomic int *at; extern const volatile int *cvi; extern int *restrict rp;
extern void take(uint16_t *p);
void fn(void)
{
    uint16_t *a = (uint16_t *)pci; /* expect: 11.8 */
    uint16_t *b = (uint16_t *)pvi; /* expect: 11.8 */
    uint16_t *const cp = pi;
    uint16_t *c = (uint16_t *)cp;
    uint16_t **d = (uint16_t **)pcpi; /* expect: 11.8 */
    char *e = (char *)s; /* expect: 11.8 */
    void *f = (void *)cv; /* expect: 11.8 */
    void *g = (void *)arr; /* expect: 11.8 */
    struct st *h = (struct st *)cst; /* expect: 11.8 */
    const uint16_t *i = (const uint16_t *)pi;
    uint16_t *j = pci; /* expect: 11.8 */
    take((uint16_t *)pci); /* expect: 11.8 */
    take(pci); /* expect: 11.8 */
    volatile int *k = (volatile int *)cvi; /* expect: 11.8 */
    (void)strchr(s, 'a');
    (void)(uintptr_t)pci;
    char *l = (char *)"lit"; 
    (void)(uint8_t *)&arr[1]; /* expect: 11.8 */
    const char **m = (const char **)(char **)0;
    int *n = (int *)&cst->a; /* expect: 11.8 */
    char *o = (char *)cst->n; /* expect: 11.8 */
    uint16_t *q = (uint16_t *)(uintptr_t)pci; 
    (void)(const uint8_t *)pci;
    (void)(uint8_t *)pci; /* expect: 11.8 */
}
