#include <stdint.h>
#include <stddef.h>
typedef int32_t array_t[4];
int32_t glob[10];
void f(int32_t A[4], int32_t *p, array_t t, int32_t m[3][4], const char s[], int32_t v[static 3], size_t n, int32_t w[n])
{
  int32_t local[4];
  size_t x;
  x = sizeof(A); /* expect: 12.5 */
  x = sizeof A; /* expect: 12.5 */
  x = sizeof(A) / sizeof(A[0]); /* expect: 12.5 */
  x = sizeof(p);
  x = sizeof(*p);
  x = sizeof(t); /* expect: 12.5 */
  x = sizeof(m); /* expect: 12.5 */
  x = sizeof(m[0]);
  x = sizeof(s); /* expect: 12.5 */
  x = sizeof(v); /* expect: 12.5 */
  x = sizeof(w); /* expect: 12.5 */
  x = sizeof(local);
  x = sizeof(glob) / sizeof(glob[0]);
  x = sizeof(int32_t[4]);
  x = sizeof((A)); /* expect: 12.5 */
  x = sizeof(&A);
  x = sizeof(A[1]);
  x = sizeof(array_t);
  {
    int32_t A[2];
    x = sizeof(A);
  }
  for (size_t i = 0; i < sizeof(A) / sizeof(*A); i++) { } /* expect: 12.5 */
  (void)x;
}
#define COUNT(a) (sizeof(a) / sizeof((a)[0]))
size_t g(int32_t a[5])
{
  return COUNT(a) + COUNT(glob); /* expect: 12.5 */
}
struct s { int32_t arr[3]; };
size_t h(struct s *ps, struct s by, int32_t (*pa)[3], char *argv[])
{
  return sizeof(ps->arr) + sizeof(by.arr) + sizeof(*pa) + sizeof(argv[0]) + sizeof argv; /* expect: 12.5 */
}
size_t kr(a, b) int32_t a[3]; int32_t *b;
{
  return sizeof(a) + sizeof(b); /* expect: 12.5 */
}
