#include <stdint.h>
#include <string.h>
union u { int16_t i; int32_t j; uint8_t b[8]; struct { uint8_t lo; uint8_t hi; } p; };
int16_t a[20];
struct s { int m[4]; int n; };
void f(union u *pu, struct s *ps, int n)
{
  union u x = { 0 };
  x.j = x.i; /* expect: 19.1 */
  x.i = (int16_t)x.j; /* expect: 19.1 */
  x.i = x.i;
  pu->j = pu->i; /* expect: 19.1 */
  pu->j = x.i;
  (void)memcpy(&a[1], &a[0], 5u * sizeof(a[0])); /* expect: 19.1 */
  (void)memcpy(&a[5], &a[0], 5u * sizeof(a[0]));
  (void)memcpy(&a[5], &a[4], 2u * sizeof(a[0])); /* expect: 19.1 */
  (void)memmove(&a[1], &a[0], 5u * sizeof(a[0]));
  (void)memcpy(a, a + 2, 2u * sizeof(a[0]));
  (void)memcpy(a, a + 2, 4u * sizeof(a[0])); /* expect: 19.1 */
  (void)memcpy(&x, &x, sizeof(x)); /* expect: 19.1 */
  (void)memcpy(&x.b[0], &x.b[4], 4u);
  (void)memcpy(&x.b[0], &x.b[2], 4u); /* expect: 19.1 */
  (void)memcpy(ps, pu, 4u);
  a[n] = a[n + 1];
}
char text[20] = "abc";
void g(void)
{
  (void)strcpy(text, text); /* expect: 19.1 */
  (void)strcpy(&text[1], text); /* expect: 19.1 */
}
