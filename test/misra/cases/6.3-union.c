#include <stdint.h>
union u1 { uint32_t a; unsigned int b : 3; };     /* expect: 6.3 */
union u2 { struct { unsigned int b : 3; } s; uint32_t w; };
union u3 {
  uint8_t small;
  uint32_t field : 10;                            /* expect: 6.3 */
  struct { uint32_t ok : 1; };
};
struct s { union { unsigned int q : 1; int r; } u; unsigned int f : 1; }; /* expect: 6.3 */
typedef union { _Bool b : 1; unsigned int : 3; } u4;  /* expect: 6.3 */
