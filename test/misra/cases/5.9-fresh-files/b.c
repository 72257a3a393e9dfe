#include <stdint.h>
static int32_t count;                  /* expect: 5.9 */
static void init(void) { count = 2; }  /* expect: 5.9 */
void run_b(void) { init(); int32_t only_local = 0; (void)only_local; }
static int32_t only_b;
