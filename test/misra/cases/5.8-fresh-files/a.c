#include <stdint.h>
int32_t count;
void process(void) { int32_t local = 0; (void)local; }
static void helper(void) { int32_t index = 0; (void)index; }
void use(void) { helper(); }
