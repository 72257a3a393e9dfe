#include <stdint.h>
int32_t used_twice; /* expect: 8.4 8.7 */
static int32_t table[2] = { 1, 2 };
int32_t never_used; /* expect: 8.4 2.8 */
static int32_t only_init = 3; /* expect: 2.8 */
static int32_t by_addr; /* expect: 8.9 */
int32_t get1(void) { return used_twice + table[0]; } /* expect: 8.4 */
int32_t get2(void) { int32_t *p = &by_addr; return used_twice + table[1] + *p; } /* expect: 8.4 */
int main(void) { return 0; }
