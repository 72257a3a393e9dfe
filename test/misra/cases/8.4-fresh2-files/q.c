#include "q.h"
queue_t rxq = { 0 };
queue_t txq;                           /* expect: 8.4 */
const char *const names[2] = { "a", "b" };
const char *const others[2] = { "a", "b" };    /* expect: 8.4 */
int q_push(queue_t *q, int v) { q->head = v; return v; }
int q_pop(queue_t *q) { return q->head; }      /* expect: 8.4 */
void isr_uart(void) { }
void isr_spi(void) { }                 /* expect: 8.4 */
static void priv(void) { (void)q_pop(&txq); }
void (*handlers[2])(void) = { isr_uart, priv };   /* expect: 8.4 */
static int hidden;
int *exposed = &hidden;                /* expect: 8.4 */
enum { A } mode;                       /* expect: 8.4 */
struct { int a; } nameless;            /* expect: 8.4 */
int a1, a2 = 3, *a3;                   /* expect: 8.4 */
__attribute__((weak)) void weak_one(void) { }  /* expect: 8.4 */
int kr(a) int a; { return a; }         /* expect: 8.4 */
int main(int argc, char *argv[]) { (void)argc; (void)argv; return 0; }
