#include "drv.h"
static uint32_t opened;  /* expect: 5.9 */
static uint32_t errors; /* expect: 8.9 */
uint32_t drv_count = 0u; /* expect: 8.7 */
uint32_t drv_errors = 0u; /* expect: 8.4 8.7 */
static drv_err_t check(const drv_t *d) { return (d->id < DRV_MAX) ? 0 : -1; } /* expect: 5.9 */
drv_err_t drv_open(drv_t *d)
{
    static uint32_t calls;
    calls++;
    opened++;
    return check(d) + (drv_err_t)drv_errors + (drv_err_t)calls + (drv_err_t)DRV_A;
}
drv_err_t drv_close(drv_t *d) /* expect: 8.3 */
{
    opened--;
    errors++;
    return check(d);
}
void drv_isr(void) { drv_count++; }
