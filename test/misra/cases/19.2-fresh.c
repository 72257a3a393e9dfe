#include <stdint.h>
union plain { uint32_t w; uint8_t b[4]; }; /* expect: 19.2 */
typedef union { float f; uint32_t u; } pun_t; /* expect: 19.2 */
struct reg
{
    union /* expect: 19.2 */
    {
        uint32_t all;
        struct { uint32_t a : 1; uint32_t b : 31; } bits;
    } u;
};
struct anon { int32_t k; union { int32_t i; float f; }; }; /* expect: 19.2 */
void f(union plain *p) /* expect: 19.2 */
{
    pun_t x;
    union plain y; /* expect: 19.2 */
    x.u = 1u;
    y.w = p->w;
    (void)x; (void)y;
    (void)sizeof(union plain); /* expect: 19.2 */
}
typedef struct { int32_t union_; } notunion;
const char *s = "union";
/* union in a comment */
#define UNION_SIZE 4
#define DECLARE_U(n) union n { int32_t a; char c; } /* expect: 19.2 */
DECLARE_U(mine);
union fwd; /* expect: 19.2 */
