#include <stdint.h>
#include <stddef.h>
void f(uint16_t n, uint16_t (*a)[n], /* expect: 18.10 */
       int b[n][n], /* expect: 18.10 */
       int c[n], int (*d)[4], int e[][3])
{
  uint16_t (*p)[20];
  uint16_t (*q)[n]; /* expect: 18.10 */
  int v[n];
  int *r[n];
  typedef int (*tp)[n]; /* expect: 18.10 */
  int (*s[2])[n]; /* expect: 18.10 */
  int *plain = v;
  (void)p; (void)q; (void)r; (void)s; (void)plain;
}
void g(size_t n, int (*m)[*]); /* expect: 18.10 */
void h(size_t n, int m[n]);
