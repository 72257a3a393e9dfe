#include <stdint.h>
extern int __mine;                       /* expect: 5.10 */
int _Upper;                              /* expect: 5.10 */
static int _lower;                       /* expect: 5.10 */
void *memcpy(void *d, const void *s, unsigned long n); /* expect: 5.10 */
static double sqrt(double x) { return x; } /* expect: 5.10 */
void f(void) { int _local; int __bad; } /* expect: 5.10 */
struct s { int _member; int __m; };     /* expect: 5.10 */
typedef int errno_t2;
int printf2;
extern int errno;                       /* expect: 5.10 */
