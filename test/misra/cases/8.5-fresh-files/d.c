#include <stdint.h>
extern int16_t lone_c;                 /* expect: 8.5 */
void use_d(void) { lone_c = 1; }
