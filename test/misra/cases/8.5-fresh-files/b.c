#include <stdint.h>
extern int16_t lone_b;
extern int16_t twice_b;
extern int16_t twice_b;                /* expect: 8.5 */
int16_t use_b(void) { return lone_b + twice_b; }
