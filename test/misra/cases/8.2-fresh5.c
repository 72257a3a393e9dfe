#include <stdint.h>
void a();                              /* expect: 8.2 */
void b(void);
int c(int);                            /* expect: 8.2 */
int d(int x);
int e(int x, char);                    /* expect: 8.2 */
int f(x, y) int x; int y; { return x + y; } /* expect: 8.2 */
int (*fp)(int);                        /* expect: 8.2 */
int (*fq)(int x);
typedef void (*cb)();                  /* expect: 8.2 */
typedef void (*cb2)(void);
struct s { int (*m)(int, int); };      /* expect: 8.2 */
int g(int (*h)(int));                  /* expect: 8.2 */
int i() { return 1; }                  /* expect: 8.2 */
int j(int a, ...);
static int k(void) { return ((int (*)(int))0)(1); } /* expect: 8.2 */
extern int l(const char *);            /* expect: 8.2 */
int m(int [], int n);                  /* expect: 8.2 */
void *(*nn)(void);
