#include <stdint.h>
typedef int used_t;
typedef int unused_t;                  /* expect: 2.3 */
typedef struct { int a; } anon_used_t;
typedef struct { int a; } anon_unused_t;  /* expect: 2.3 */
typedef enum { E1, E2 } e_unused_t;    /* expect: 2.3 */
typedef void (*cb_t)(int a);
typedef void (*cb_unused_t)(int a);    /* expect: 2.3 */
typedef used_t chain_a;
typedef chain_a chain_b;               /* expect: 2.3 */
typedef uint8_t arr_t[4];
typedef uint8_t arr_unused_t[4];       /* expect: 2.3 */
used_t v;
anon_used_t av;
cb_t cb;
int sz(void) { return (int)sizeof(arr_t); }
int local(int a)
{
    typedef int inner_t;               /* expect: 2.3 */
    typedef long inner_used_t;
    return (int)((inner_used_t)a);
}
typedef struct node { struct node *next; } node_t;   /* expect: 2.3 */
struct node head;
typedef struct list { struct list *next; } list_t;
list_t *plist;
typedef union { int i; float f; } conv_t;
float conv(int i) { conv_t c; c.i = i; return c.f; }
typedef
    unsigned long
    spread_t;                          /* expect: 2.3 */
