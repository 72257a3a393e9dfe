#include <stdint.h>
#include <stddef.h>
extern int printf(const char *s, ...); /* expect: 21.2 */
int _Upper; /* expect: 21.2 */
int __two; /* expect: 21.2 */
int _lower; /* expect: 21.2 */
static int sqrt_table[3];
void *memcpy(void *restrict d, const void *restrict s, size_t n); /* expect: 21.2 */
double sqrt(double x) { return x; } /* expect: 21.2 */
typedef int my_int;
struct _tag { int m; }; /* expect: 21.2 */
struct ok { int m; };
enum { _E1 /* expect: 21.2 */, OK2 };
typedef int int_fast_t2;
static int errno; /* expect: 21.2 */
void h(int _p); /* expect: 21.2 */
void f(int q)
{
  int malloc = q;
  int _local = q; /* expect: 21.2 */
  (void)_local;
  (void)sqrt_table[q];
}
static void isupperish(void) { isupperish(); }
void abs2(void);
int strlen; /* expect: 21.2 */
