#include <stdint.h>
#include <stddef.h>
extern int printf(const char *s, ...); /* expect: 5.10 */
int _Upper; /* expect: 5.10 */
int __two; /* expect: 5.10 */
int _lower; /* expect: 5.10 */
static int sqrt_table[3];
void *memcpy(void *restrict d, const void *restrict s, size_t n); /* expect: 5.10 */
double sqrt(double x) { return x; } /* expect: 5.10 */
typedef int my_int;
struct _tag { int m; }; /* expect: 5.10 */
struct ok { int m; };
enum { _E1 /* expect: 5.10 */, OK2 };
typedef int int_fast_t2;
static int errno; /* expect: 5.10 */
void h(int _p); /* expect: 5.10 */
void f(int q)
{
  int malloc = q;
  int _local = q; /* expect: 5.10 */
  (void)_local;
  (void)sqrt_table[q];
}
static void isupperish(void) { isupperish(); }
void abs2(void);
int strlen; /* expect: 5.10 */
