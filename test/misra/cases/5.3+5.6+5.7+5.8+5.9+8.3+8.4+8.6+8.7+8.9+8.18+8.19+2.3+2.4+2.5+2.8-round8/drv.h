#ifndef DRV_H
#define DRV_H
#include <stdint.h>
#define DRV_MAX 8u
#define DRV_OLD 9u /* expect: 2.5 */
typedef struct drv { uint8_t id; } drv_t; /* expect: 2.4 */
typedef int32_t drv_err_t;
typedef uint8_t drv_mode_t; /* expect: 2.3 */
enum drv_kind { DRV_A, DRV_B }; /* expect: 2.4 */
extern drv_err_t drv_open(drv_t *d);
extern drv_err_t drv_close(drv_t *dev);
extern uint32_t drv_count;
extern uint32_t drv_spare; /* expect: */
void drv_isr(void);
uint32_t drv_tentative; /* expect: 8.18 8.6 */ /* expect: 8.4 2.8 */
#endif
