#include <stdint.h>
#include <stdbool.h>
typedef signed int sint;
enum { W1 = 1, W2 };
struct st
{
    signed int ready : 1;              /* expect: 6.2 */
    sint busy : W1;                    /* expect: 6.2 */
    sint cnt : W2;
    unsigned int err : 1;
    bool ok : 1;
    signed int : 1;
    signed : 0;
    volatile signed int v : 1;         /* expect: 6.2 */
    const int c : 1;                   /* expect: 6.2 */
    int64_t w : 1;                     /* expect: 6.2 */
    signed int m : sizeof(char);       /* expect: 6.2 */
    struct { signed int deep : 1; } d; /* expect: 6.2 */
};
