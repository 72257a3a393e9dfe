#include <stdint.h>
#include <stdbool.h>
typedef unsigned int uint;
typedef unsigned short u16;
enum mode { A, B };
struct s
{
    unsigned int a : 3;
    signed int b : 3;
    int c : 3;                         /* expect: 6.1 */
    uint d : 2;
    u16 e : 4;                         /* expect: 6.1 */
    unsigned char f : 4;               /* expect: 6.1 */
    uint8_t g : 4;                     /* expect: 6.1 */
    bool h : 1;
    _Bool i : 1;
    enum mode j : 2;                   /* expect: 6.1 */
    char k : 2;                        /* expect: 6.1 */
    short l : 2;                       /* expect: 6.1 */
    unsigned long long m : 2;          /* expect: 6.1 */
    int32_t n : 2;
    const unsigned int o : 1;
    int plain;
    int : 0;                           /* expect: 6.1 */
    unsigned int : 0;
    unsigned q : 1;
    signed r : 2;
    const int t : 3;                   /* expect: 6.1 */
};
