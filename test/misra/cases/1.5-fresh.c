#include <stdio.h>
#include <stdlib.h>
#include <stdatomic.h>
#include <stdbool.h>
int no_proto();                        /* expect: 1.5 */
int with_proto(void);
int kr(a) int a; { return a; }         /* expect: 1.5 */
int std_def(int a) { return a; }
const static int late = 1;             /* expect: 1.5 */
static const int early = 1;
int static later;                      /* expect: 1.5 */
typedef int first_t;
int typedef second_t;                  /* expect: 1.5 */
static atomic_int at = ATOMIC_VAR_INIT(3);   /* expect: 1.5 */
static atomic_int at2 = 3;
#undef bool                            /* expect: 1.5 */
#undef true                            /* expect: 1.5 */
#undef MINE
#define MINE 1
void mem(void *p, FILE *f)
{
    void *q = realloc(p, 0);           /* expect: 1.5 */
    q = realloc(q, 0u);                /* expect: 1.5 */
    q = realloc(q, 16u);
    (void)q;
    (void)f;
}
static int inner(void);
void fp(int (*cb)(), int (*cb2)(void)) /* expect: 1.5 */
{
    (void)cb; (void)cb2;
    extern int no_args();              /* expect: 1.5 */
    extern int yes_args(void);
}
int empty_definition() { return 0; }   /* expect: 1.5 */
