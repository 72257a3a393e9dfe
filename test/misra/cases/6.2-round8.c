#include <stdint.h>
#include <stdbool.h>
typedef signed int sint_t;
enum { ONE = 1 };
#define W 1
struct s {
    signed int a : 1; /* expect: 6.2 */
    unsigned int b : 1;
    sint_t c : 1; /* expect: 6.2 */
    int32_t d : 1; /* expect: 6.2 */
    signed int e : 2;
    signed int : 1;
    signed int : 0;
    bool f : 1;
    signed int g : ONE; /* expect: 6.2 */
    signed int h : W; /* expect: 6.2 */
    signed int i : 2 - 1; /* expect: 6.2 */
    signed int j : sizeof(char); /* expect: 6.2 */
    uint32_t k : 1;
    int l : 1; /* expect: 6.2 */
    const signed int m : 1, n : 2; /* expect: 6.2 */
};
