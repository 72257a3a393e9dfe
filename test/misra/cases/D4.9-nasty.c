#include <stdint.h>
#include <stdio.h>
#define SQR(x) ((x) * (x))                 /* expect: D4.9 */
#define ABS(x) (((x) < 0) ? -(x) : (x))    /* expect: D4.9 */
#define CALL(x) helper(x)                  /* expect: D4.9 */
#define GET_FLAG(p) ((p)->flag)            /* expect: D4.9 */
#define LOGF(...) printf(__VA_ARGS__)
#define STRINGIFY(x) #x
#define JOIN(a, b) a##b
#define ARRAY_SIZE(a) (sizeof(a) / sizeof(a[0]))
#define FIELD(s, m) ((s).m)
#define RETURN_IF(c) if (c) { return; }
#define TRACE() printf("%s", __func__)
#define INC(x) ((x)++)
#define OBJ (3)
#define UNUSED_FN(x) ((x) + 1)             /* expect: D4.9 */
#define SWAP(a, b) { int t = (a); (a) = (b); (b) = t; }
#define DECLARE(n) int n
struct s { int flag; };
extern int helper(int v);
void f(int v, struct s *p)
{
  int arr[3] = { 0 };
  DECLARE(q) = SQR(v) + ABS(v) + CALL(v) + GET_FLAG(p);
  RETURN_IF(q == 0)
  TRACE(); LOGF("x"); INC(q); SWAP(q, v)
  (void)FIELD(*p, flag); (void)STRINGIFY(a); (void)ARRAY_SIZE(arr); (void)JOIN(ar, r); (void)OBJ;
}
