#include <stdint.h>
union u1
{
    uint32_t word;
    uint32_t bit : 1;                  /* expect: 6.3 */
    uint8_t : 4;                       /* expect: 6.3 */
    struct { uint32_t low : 4; uint32_t high : 28; } s;
    union { uint32_t c : 3; uint32_t d; } in;    /* expect: 6.3 */
};
struct s { uint32_t a : 3; union { uint32_t x; uint8_t y[4]; } v; };
struct t { union { unsigned int b : 3; } v; };     /* expect: 6.3 */
typedef union { unsigned f : 1; unsigned g : 2; } flags_t;  /* expect: 6.3 */
union ok { uint32_t a; uint16_t b[2]; };
