#include <stdint.h>
static void process2(void) { int16_t count = 0; (void)count; }   /* expect: 5.8 */
static int32_t index;
static int helper2;
struct s { int count; };               /* expect: 5.8 */
void use2(void) { process2(); helper2 = index; }
