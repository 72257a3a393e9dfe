#include <stddef.h>
#include <stdint.h>
typedef int arr_t[4];
struct s { int a; };
typedef const int cint;
extern struct s get(void);
int f(int i, const char *p, const int *q, int arr[3], char c, struct s v, const struct s cv)
{
  int r = 0;
  r += _Generic(i, int: 1, const int: 2, default: 0); /* expect: 23.4 */
  r += _Generic(p, const char *: 1, char *: 2, default: 0);
  r += _Generic(arr, int *: 1, int[3]: 2, default: 0); /* expect: 23.4 */
  r += _Generic(c, char: 1, volatile char: 3, default: 0); /* expect: 23.4 */
  r += _Generic(q, const int *: 1, int *const: 2, default: 0); /* expect: 23.4 */
  r += _Generic(v, struct s: 1, default: 0);
  r += _Generic(get(), const struct s: 1, default: 0); /* expect: 23.4 */
  r += _Generic(i, cint: 2, default: 0); /* expect: 23.4 */
  r += _Generic(arr, arr_t: 2, default: 0); /* expect: 23.4 */
  r += _Generic(i, signed int: 1, unsigned int: 2, long: 3, default: 0);
  r += _Generic(&f, int (*)(int, const char *, const int *, int *, char, struct s, const struct s): 1, default: 0);
  r += _Generic(i, int (*)[3]: 1, default: 0);
  r += _Generic(i, _Atomic int: 1, default: 0); /* expect: 23.4 */
  return r + cv.a;
}
