void a(int n, int *restrict p);                  /* expect: 8.14 */
void b(int *p);
void c(char *restrict d, const char *restrict s) { *d = *s; } /* expect: 8.14 */
static int *restrict g;                          /* expect: 8.14 */
struct s { int *restrict m; };                   /* expect: 8.14 */
void d(void) { int *restrict l = 0; (void)l; }   /* expect: 8.14 */
void e(int p[restrict 4]);                       /* expect: 8.14 */
typedef int *restrict rp;                        /* expect: 8.14 */
#include <string.h>
void f(char *x, const char *y) { (void)strcpy(x, y); }
int restrict_me;
