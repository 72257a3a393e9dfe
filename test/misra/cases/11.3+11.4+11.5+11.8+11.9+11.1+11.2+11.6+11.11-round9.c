/* std: c17 */
#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
#include <string.h>
#include <stdlib.h>
struct dev; typedef struct dev dev_t;
typedef struct { volatile uint32_t CR; volatile uint32_t SR; } uart_t;
#define UART_BASE 0x40013800u
#define UART ((uart_t *)UART_BASE) /* expect: 11.4 */
typedef void (*isr_t)(void);
extern isr_t vectors[]; extern void boot(void); extern void *heap; extern const char *name; extern dev_t *devs;
void setup(void)
{
    UART->CR = 1u;
    vectors[0] = (isr_t)0x08000000u; /* expect: 11.1 */
    vectors[1] = boot;
    vectors[2] = NULL;
    uint32_t sp = (uint32_t)&heap; /* expect: 11.4 */
    uint32_t v = (uint32_t)boot; /* expect: 11.1 */
    heap = (void *)sp; /* expect: 11.6 */
    heap = malloc(16u);
    uint32_t *w = heap; /* expect: 11.5 */
    if (!w) { return; } /* expect: 11.11 */
    if (w == 0) { return; } /* expect: 11.9 */
    uint8_t *b = (uint8_t *)w;
    uint16_t *h = (uint16_t *)w; /* expect: 11.3 */
    uint64_t *q = (uint64_t *)b; /* expect: 11.3 */
    char *n = (char *)name; /* expect: 11.8 */
    char *n2 = strchr(name, 'x');
    dev_t *d = (dev_t *)w; /* expect: 11.2 */
    dev_t *d2 = (dev_t *)heap; /* expect: 11.5 */
    uint8_t *raw = (uint8_t *)devs; /* expect: 11.2 */
    float *f = (float *)&v; /* expect: 11.3 */
    void (*g)(int) = (void (*)(int))boot; /* expect: 11.1 */
    void *fp = (void *)boot; /* expect: 11.1 */
    uint32_t (*arr)[4] = (uint32_t (*)[4])w; /* expect: 11.3 */
    const uint8_t *c = b; uint8_t *e = (uint8_t *)(uintptr_t)c; /* expect: 11.4 */
    volatile uint32_t *reg = &UART->SR; uint32_t *nv = (uint32_t *)reg; /* expect: 11.8 */
    uintptr_t ad = (uintptr_t)heap; /* expect: 11.6 */
    while (*b++ != 0u && w) { } /* expect: 11.11 */
    bool ok = w != NULL;
    bool bad = w; /* expect: 11.11 */
    dev_t *z = 0; /* expect: 11.9 */
    ptrdiff_t df = b - raw;
    isr_t tab[2] = { 0, boot }; /* expect: 11.9 */
    uart_t *u2 = (uart_t *)(UART_BASE + 0x400u); /* expect: 11.4 */
    int32_t cmp = (int32_t)(b == raw);
    uint32_t off = (uint32_t)offsetof(uart_t, SR);
    uart_t *cont = (uart_t *)((uint8_t *)reg - off); /* expect: 11.3 11.8 */
    (void)h; (void)q; (void)n; (void)n2; (void)d; (void)d2; (void)f; (void)g; (void)fp; (void)arr; (void)e; (void)nv; (void)ad; (void)ok; (void)bad; (void)z; (void)df; (void)tab; (void)u2; (void)cmp; (void)cont;
}
