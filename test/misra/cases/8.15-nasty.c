#include <stdalign.h>
#include <stdint.h>
extern alignas(8) uint32_t a; alignas(8) uint32_t a;
extern alignas(8) uint32_t b;
alignas(16) uint32_t b;               /* expect: 8.15 */
alignas(4) extern uint32_t c;
extern uint32_t c;                    /* expect: 8.15 */
extern uint32_t d; uint32_t d;
extern alignas(uint32_t) uint8_t e;
alignas(uint32_t) uint8_t e;
#define AL 8
extern alignas(AL) int f;
alignas(8) int f;
void g(void) { extern alignas(8) uint32_t a; }
