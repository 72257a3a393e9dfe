#include <stdint.h>
extern int16_t glob;
extern void out(int *p);
struct s { int m; int a[2]; };
void proc(int16_t para, int *p, struct s by, struct s *ps, char *str, const char *q, int arr[3])
{
  para = glob; /* expect: 17.8 */
  para++; /* expect: 17.8 */
  --para; /* expect: 17.8 */
  para += 2; /* expect: 17.8 */
  *p = 1;
  p = &arr[1]; /* expect: 17.8 */
  p[0] = 1;
  p++; /* expect: 17.8 */
  *p++ = 3; /* expect: 17.8 */
  by.m = 1; /* expect: 17.8 */
  by.a[0] = 1; /* expect: 17.8 */
  ps->m = 1;
  ps->a[1]++;
  arr[0] = 1;
  arr++; /* expect: 17.8 */
  while (*q != '\0') { q++; } /* expect: 17.8 */
  str = "x"; /* expect: 17.8 */
  {
    int para = 3;
    para = 4;
  }
  int local = para;
  local++;
  (para) = 3; /* expect: 17.8 */
  out(&by.m);
}
void kr(a, b) int a; int b;
{
  a = b; /* expect: 17.8 */
}
