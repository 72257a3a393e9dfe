#include <stdint.h>
uint16_t total(uint16_t n, uint16_t a[static 20]); /* expect: 17.6 */
uint16_t sum(uint16_t n, uint16_t a[20]);
uint16_t total(uint16_t n, uint16_t a[static 20]) /* expect: 17.6 */
{
  static uint16_t once[3];
  return a[0] + n + once[0];
}
void p(int n, const char s[const static 4]); /* expect: 17.6 */
void q(int m[static const 3]); /* expect: 17.6 */
typedef void (*cb)(int v[static 2]); /* expect: 17.6 */
void r(int m[static 2][3], /* expect: 17.6 */
       int k[]);
