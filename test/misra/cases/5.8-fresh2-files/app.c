#include "drv.h"
static int drv_close2(void) { return 1; }
static int helper(int drv_state2) { return drv_state2; }
struct dev { int (*drv_open)(int minor); };     /* expect: 5.8 */
int app(void) { int drv_close = 3; return helper(drv_close) + drv_close2(); }   /* expect: 5.8 */
