#include <stdint.h>
struct s1 { int a; }; /* expect: 2.4 */
struct s2 { int a; } v2; /* expect: 2.4 */
struct s3 { int a; };
typedef struct s4 { int a; } s4_t; /* expect: 2.4 */
typedef struct s5 { struct s5 *next; } s5_t;
enum e1 { E1A, E1B }; /* expect: 2.4 */
enum e2 { E2A, E2B };
union u1 { int a; }; /* expect: 2.4 */
struct s6; /* expect: 2.4 */
struct s7;
extern struct s7 *p7;
extern struct s3 v3;
void unused(void)
{
    enum state { S_init, S_run }; /* expect: 2.4 */
    struct local { int a; };
    struct local l = { 1 };
    (void)l;
}
enum { ANON1, ANON2 };
int f(void) { return (int)E1A + (int)sizeof(enum e2); }
typedef struct s8 { int x; } s8_t;
extern struct s8 v8;
extern s4_t v4;
