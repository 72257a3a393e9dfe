#include <stdint.h>
#include <stdbool.h>
typedef union
{
  uint32_t word;
  struct { uint32_t lo : 16; uint32_t hi : 16; } half;
  unsigned int bit : 1;               /* expect: 6.3 */
} reg;
struct outer
{
  unsigned int f : 3;
  union
  {
    int a;
    int b : 4;                        /* expect: 6.3 */
  };
};
union { bool q : 1; } x;              /* expect: 6.3 */
union deep { union { unsigned z : 2; } in; int w; }; /* expect: 6.3 */
union pad { int w; int : 4; };        /* expect: 6.3 */
union multi { unsigned a : 1, b : 2; int c; }; /* expect: 6.3 */
