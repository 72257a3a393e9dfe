#include <stdint.h>
#include <stdbool.h>
typedef unsigned int UINT_16;
typedef int plain_t;
typedef signed int sint_t;
enum en { A, B };
struct s {
    unsigned int b1 : 2;
    signed int b2 : 2;
    int b3 : 2; /* expect: 6.1 */
    UINT_16 b4 : 2;
    plain_t b5 : 2; /* expect: 6.1 */
    sint_t b6 : 2;
    _Bool b7 : 1;
    bool b8 : 1;
    enum en b9 : 2; /* expect: 6.1 */
    char b10 : 2; /* expect: 6.1 */
    signed char b11 : 2; /* expect: 6.1 */
    unsigned long b12 : 2; /* expect: 6.1 */
    uint8_t b13 : 2; /* expect: 6.1 */
    uint16_t b14 : 3; /* expect: 6.1 */
    uint32_t b15 : 3;
    int32_t b16 : 3;
    long long b17 : 3; /* expect: 6.1 */
    const unsigned int b18 : 1;
    volatile int b19 : 1; /* expect: 6.1 */
    int : 0; /* expect: 6.1 */
    unsigned : 3;
    signed b20 : 3;
};
