#include <stddef.h>
extern void copy(char *restrict d, const char *restrict s, size_t n);   /* expect: 8.14 */
extern void copy2(char *d, const char *s, size_t n);
typedef struct { int *restrict p; int *q; } pair_t;   /* expect: 8.14 */
static int *restrict cur;                  /* expect: 8.14 */
static void f(int n, float a[restrict static 4]) { (void)n; (void)a; }   /* expect: 8.14 */
static void g(int *const *restrict pp) { (void)pp; }   /* expect: 8.14 */
int restricted = 1;
#define RESTRICT restrict                  /* expect: 8.14 */
static void h(int *RESTRICT p) { (void)p; }
