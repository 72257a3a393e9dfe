#include "drv.h"
typedef int app_unused_t;                /* expect: 2.3 */
typedef int app_t;
extern int app_value;
app_t app_value = 2;
int shared = 2;
int only_here = 1;                       /* expect: 8.7 */
extern void drv_poll(void);              /* expect: 8.5 */
int main(void) { drv_init(); drv_poll(); return drv_count + only_here + (int)drv_state.word; }
