#include <stdint.h>
int16_t a[5] = { -5, -4, -3, -2, -1 };
int16_t b[5] = { [0] = -5, [1] = -4, [2] = -3, [3] = -2, [4] = -1 };
int16_t c[5] = { [0] = -5, [1] = -4, [2] = -3, [2] = -2, [4] = -1 };   /* expect: 9.4 */
struct s { int a; int b; int c; };
struct s d = { .a = 1, .b = 2, .c = 3 };
struct s e = { .a = 1, .b = 2, .a = 3 };             /* expect: 9.4 */
struct s f = { 1, 2, .b = 3 };                       /* expect: 9.4 */
struct s g[2] = { [0].a = 1, [0].b = 2, [1].a = 3 };
struct s h[2] = { [0] = { 1, 2, 3 }, [0].b = 4 };    /* expect: 9.4 */
int16_t i[5] = { [1] = 1, 2, [2] = 3 };              /* expect: 9.4 */
int16_t j[5] = { [2] = 3, 4, [0] = 1, 2 };
#define IDX 1
int16_t k[4] = {
    [IDX] = 1,
    [2] = 2,
    [IDX] = 3,                                       /* expect: 9.4 */
};
union u { int a; float b; };
union u l = { .a = 1, .b = 2.0f };                   /* expect: 9.4 */
enum { E0, E1 };
const char *names[2] = { [E0] = "a", [E0] = "b" };   /* expect: 9.4 */
void fn(void) { struct s z = { .c = 1, .c = 2 }; (void)z; }   /* expect: 9.4 */
struct s cl(void) { return (struct s){ .a = 1, .a = 2 }; }   /* expect: 9.4 */
