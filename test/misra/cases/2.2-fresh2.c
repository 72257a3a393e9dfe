#include <stdint.h>
#include <stddef.h>
extern volatile uint8_t UART_SR;
extern volatile uint8_t UART_DR;
extern uint8_t ring[16];
extern int read_reg(int r);
static uint32_t crc_step(uint32_t c, uint8_t b) { return (c << 1) ^ b; }
static void stub(uint8_t c) { (void)c; }
struct pkt { uint8_t len; uint8_t *p; };
void isr(struct pkt *k, int n)
{
    UART_SR;
    (void)UART_DR;
    k->len;                            /* expect: 2.2 */
    k->p[0];                           /* expect: 2.2 */
    k->len == 3;                       /* expect: 2.2 */
    k->len = 3u;
    n;                                 /* expect: 2.2 */
    n + 1;                             /* expect: 2.2 */
    *k->p++;                           /* expect: 2.2 */
    k->p++;
    ++k->p;
    !n;                                /* expect: 2.2 */
    ~n;                                /* expect: 2.2 */
    &n;                                /* expect: 2.2 */
    (n > 2) ? read_reg(1) : read_reg(2);
    (n > 2) ? 1 : 2;                   /* expect: 2.2 */
    crc_step(1u, 2u);                  /* expect: 2.2 */
    stub(3u);                          /* expect: 2.2 */
    "text";                            /* expect: 2.2 */
    5;                                 /* expect: 2.2 */
    (void)0;
    sizeof(n);                         /* expect: 2.2 */
    n << 1;                            /* expect: 2.2 */
    read_reg(0) + 1;                   /* expect: 2.2 */
    n = n;                             /* expect: 2.2 */
}
int stores(int a)
{
    int t = 0;
    int u;
    t = a * 2;                         /* expect: 2.2 */
    t = a * 3;
    u = t;
    u++;                               /* expect: 2.2 */
    for (int i = 0; i < a; i++) { t += i; }
    if (a > 3) { u = 4; } else { u = 5; }
    a = 7;                             /* expect: 2.2 */
    return t + u;
}
int ptr(int *p, int *q) { int *r = p; *r = 1; r = q; return *p; }   /* expect: 2.2 */
int loopst(int n) { int last = 0; while (n > 0) { last = n; n--; } return last; }
int late(int n) { int v; v = n; if (n > 2) { return v; } v = 3; return n; }  /* expect: 2.2 */
int blk(int n) { { int z; z = n; } return n; }           /* expect: 2.2 */
