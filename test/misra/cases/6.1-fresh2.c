#include <stdint.h>
#include <stdbool.h>
typedef signed int sint;
typedef int pint;
typedef unsigned uns;
typedef enum { X, Y } e_t;
struct can
{
    unsigned id : 11;
    sint off : 4;
    pint bad : 4;                      /* expect: 6.1 */
    uns rtr : 1;
    _Bool ide : 1;
    bool fdf : 1;
    e_t kind : 2;                      /* expect: 6.1 */
    volatile unsigned int brs : 1;
    unsigned char res : 3;             /* expect: 6.1 */
    unsigned int : 3;
    int : 3;                           /* expect: 6.1 */
    long l : 3;                        /* expect: 6.1 */
    unsigned long ul : 3;              /* expect: 6.1 */
    uint16_t u16 : 3;                  /* expect: 6.1 */
    signed s : 3;
    struct { int x : 2; unsigned y : 2; } in;   /* expect: 6.1 */
};
union u { int b : 3; };                /* expect: 6.1 */
