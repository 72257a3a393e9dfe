#include <stdint.h>
union reg
{
    uint32_t raw;
    struct { uint32_t a : 4; uint32_t b : 28; } f;
    int sign : 1;                          /* expect: 6.3 */
};
struct w { union { unsigned x : 3; unsigned y; } u; unsigned z : 2; };   /* expect: 6.3 */
typedef union { struct { union { signed q : 2; int r; } in; } s; int t; } deep;   /* expect: 6.3 */
static union { unsigned n : 3, m : 4; } two;   /* expect: 6.3 */
union plain { int a; struct { int b; } c; };
