#include <stdint.h>
#include <string.h>
void f1(int *restrict a, int *b);         /* expect: 8.14 */
void f2(const int *a, int *b);
int *restrict g;                          /* expect: 8.14 */
struct s { char *restrict p; };           /* expect: 8.14 */
void f3(int n, int a[restrict n]);        /* expect: 8.14 */
void f4(void) { int *restrict p = 0; (void)p; memcpy(0, 0, 0); } /* expect: 8.14 */
typedef int *restrict rp_t;               /* expect: 8.14 */
void f5(int *__restrict a);               /* expect: 8.14 */
