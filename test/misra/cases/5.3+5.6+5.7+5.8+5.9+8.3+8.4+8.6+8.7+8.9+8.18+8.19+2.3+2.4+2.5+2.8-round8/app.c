#include "drv.h"
extern uint32_t drv_spare_count; /* expect: 8.19 */
static void check(int32_t a); /* expect: */
static uint32_t opened; /* expect: 2.8 */
static void check(int32_t a)
{
    int32_t drv_count = a; /* expect: 5.3 5.8 */
    drv_t d = { (uint8_t)drv_count };
    (void)drv_open(&d);
    (void)drv_close(&d);
}
int main(void)
{
    struct drv_t { int32_t x; } local = { 1 }; /* expect: 5.6 2.4 */ /* expect: 5.7 */
    check(local.x);
    drv_isr();
    return (int)(drv_spare + drv_spare_count);
}
