#include <stdalign.h>
#include <stddef.h>
enum { NONE = 0, EIGHT = 8 };
alignas(NONE) int a;                      /* expect: 8.16 */
alignas(EIGHT) int b;
alignas(0u) char c[3];                    /* expect: 8.16 */
alignas(sizeof(int)) int d;
static alignas(8) alignas(EIGHT) int e;   /* expect: 8.17 */
alignas(0) alignas(8) int f;              /* expect: 8.16 8.17 */
struct s
{
  alignas(8) int m;
  alignas(int) alignas(long) int n;       /* expect: 8.17 */
  alignas(0) int o;                       /* expect: 8.16 */
};
void g(void)
{
  alignas(alignof(max_align_t)) char buf[4];
  alignas(16) static int l, k;
  int alignas(8) alignas(4) q;            /* expect: 8.17 */
  (void)buf; (void)l; (void)k; (void)q;
}
