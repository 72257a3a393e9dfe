#include <stdint.h>
extern uint32_t base;                  /* expect: 8.3 */
uint32_t n(void) { return base; }
