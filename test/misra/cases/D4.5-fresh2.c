#include <stdint.h>
static int32_t rx_count;
static int32_t rxCount;                /* expect: D4.5 */
static int32_t tx_l;
static int32_t tx_1;                   /* expect: D4.5 */
static int32_t modern;
static int32_t modem;                  /* expect: D4.5 */
static int32_t Status;
static void status(void) { }           /* expect: D4.5 */
static void f(int32_t bus0, int32_t busO) { (void)bus0; (void)busO; }   /* expect: D4.5 */
struct a { int32_t val; int32_t Val; };   /* expect: D4.5 */
struct b { int32_t val; };
static void g(void) { int32_t S1 = 1; { int32_t s1 = 2; (void)s1; } (void)S1; }   /* expect: D4.5 */
static void h(void) { int32_t k1 = 1; (void)k1; }
static void i(void) { int32_t kl = 1; (void)kl; }
static int32_t idx;
static int32_t idy;
