#include <stdint.h>
struct stag { uint16_t a; uint16_t b; };
struct stag a1 = { 0, 0 };
void foo(void)
{
    struct stag { uint16_t a; };       /* expect: 5.7 */
    struct stag x = { 0 };
    (void)x;
}
struct deer { uint16_t a; };
void foo2(uint16_t deer) { (void)deer; }   /* expect: 5.7 */
typedef struct coord { uint16_t x; } coord;
struct elk { uint16_t x; };
struct elk elk_1 = { 1 };
enum col { RED };
void f3(void)
{
    union col { int a; } u = { 0 };    /* expect: 5.7 */
    (void)u;
    enum deep { D1 } d = D1; (void)d;
}
void f4(void)
{
    enum deep { D2 } d = D2;           /* expect: 5.7 */
    (void)d;
}
struct fwd;
struct fwd { int a; };
