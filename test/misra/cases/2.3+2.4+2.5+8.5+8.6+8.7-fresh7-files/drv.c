#include "drv.h"
#define LOCAL_USED 3
#define LOCAL_UNUSED 3                   /* expect: 2.5 */
struct drv_state drv_state;
int drv_count;
int drv_count_twice = LOCAL_USED;        /* expect: 8.7 */
extern int app_value;                    /* expect: 8.5 */
void drv_init(void) { drv_state.mode = DRV_ON; drv_count = DRV_FN(1) + drv_count_twice + app_value; }
void drv_poll(void) { drv_count += drv_private(1); }
int drv_private(int x) { return x; }     /* expect: 8.7 */
int shared = 1;                          /* expect: 8.6 */
