#include <stdint.h>
#include <stdbool.h>
#define ONE 1
struct s
{
    signed int a : 1;                  /* expect: 6.2 */
    unsigned int b : 1;
    signed int c : 2;
    signed int : 1;                    
    int d : 1;                         /* expect: 6.2 */
    bool e : 1;
    int32_t f : 1;                     /* expect: 6.2 */
    uint32_t g : 1;
    signed h : ONE;                    /* expect: 6.2 */
    signed int : 0;
    int16_t i : 1, j : 2;              /* expect: 6.2 */
    signed char k : (2 - 1);           /* expect: 6.2 */
    struct { signed int z : 1; } in;   /* expect: 6.2 */
};
union u { signed int a : 2; };
