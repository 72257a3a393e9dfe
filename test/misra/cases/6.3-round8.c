#include <stdint.h>
union u1 { uint8_t a; uint32_t b : 5; }; /* expect: 6.3 */
union u2 {
   uint32_t whole;
   struct { uint32_t lo : 16; uint32_t hi : 16; } parts;
};
union u3 {
   uint32_t whole;
   unsigned int lo : 8; /* expect: 6.3 */
   unsigned int : 3; /* expect: 6.3 */
};
struct s { unsigned int a : 3; union { unsigned int b : 2; /* expect: 6.3 */ unsigned int c; } u; };
typedef union { struct { unsigned int x : 1; }; int y; } t;
