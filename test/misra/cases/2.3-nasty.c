#include <stdint.h>
#include <stddef.h>
typedef struct node node_t;
struct node { node_t *next; };
typedef int (*handler_t)(void);           /* expect: 2.3 */
typedef uint8_t *ptr_t;                   /* expect: 2.3 */
typedef enum { E_A, E_B } en_t;           /* expect: 2.3 */
typedef struct { int v; } s1_t, *s1_p;    /* expect: 2.3 */
s1_t obj;
typedef int in_macro_t;
#define DECL(n) in_macro_t n
DECL(one);
typedef int in_unused_macro_t;            /* expect: 2.3 */
#define UNUSED(n) in_unused_macro_t n
typedef int cast_t;
typedef int sz_t;
typedef int gen_t;
typedef int off_s;
int x = (cast_t)1 + (int)sizeof(sz_t);
int y = _Generic(1, gen_t: 1, default: 2);
void f(void) { typedef int inner_t; }     /* expect: 2.3 */
void g(void) { typedef int inner_t; inner_t v = 1; (void)v; }
off_s proto(void);
int en = E_A;
