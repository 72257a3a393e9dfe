#include <stddef.h>
#include <string.h>
void f(void *restrict p, void *q);     /* expect: 8.14 */
void g(void *p, void *q);
int *restrict gp;                      /* expect: 8.14 */
void h(int n, int a[restrict n]);      /* expect: 8.14 */
struct s { char *restrict p; };        /* expect: 8.14 */
typedef int *restrict rp_t;            /* expect: 8.14 */
void k(void) { int *restrict l = NULL; (void)l; }   /* expect: 8.14 */
void m(char *d, const char *s) { (void)memcpy(d, s, 3); }
void n(char *__restrict d);            /* expect: 8.14 */
#define restrict_ 1
