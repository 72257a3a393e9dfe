#include <stdint.h>
static int32_t count;
static void init(void) { count = 1; }
void run_a(void) { init(); }
