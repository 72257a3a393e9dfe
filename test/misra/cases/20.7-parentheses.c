#include <stddef.h>
#define M1(x, y) (x * y) /* expect: 20.7 */
#define M2(x, y) ((x) * (y))
#define M3(x) (int)x /* expect: 20.7 */
#define M4(x) -x /* expect: 20.7 */
#define M5(x) #x
#define M6(x) a ## x
#define M7(x) (x)
#define M8(x) x
#define M9(x) f(x, 1)
#define M10(s, m) ((s)->m)
#define M11(s, m) (s->m) /* expect: 20.7 */
#define M12(t) sizeof(t)
#define M13(t, x) ((t)(x))
#define M14(t) t *p
#define M15(a, i) (a[i]) /* expect: 20.7 */
#define M16(a, i) ((a)[i])
#define M17(x) { x }
#define M18(x) return x
#define M19(x) if (x) { }
#define M20(c, a, b) (c ? a : b) /* expect: 20.7 */
#define M21(c, a, b) ((c) ? (a) : (b))
#define M22(x) x++ /* expect: 20.7 */
#define M23(x) (x)++
#define M24(x) do { int y = x; (void)y; } while (0) /* expect: 20.7 */
#define M25(x) x = 1 /* expect: 20.7 */
#define M26(x) (x) = 1
#define M27(x, ...) f(x, __VA_ARGS__)
#define M28(x) (1, (x))
#define M29(x) !x /* expect: 20.7 */
#define M30(x) &x /* expect: 20.7 */
#define M31(p) *p /* expect: 20.7 */
#define M32(x) (x + 1) + #x /* expect: 20.7 */
#define M33(x) M2(x, 2)
#define M34(x) M2(x + 1, 2) /* expect: 20.7 */
#define M35(name) int name = 0
#define M36(name) static int name(void)
#define M37(x) ((x) \
  + x) /* expect: 20.7 */
#define M38(type, member) offsetof(type, member)
#define M39(op, a, b) ((a) op (b))
#define M40(x) case x:
#define M41(s) struct s
#define M42(x) while (x > 0) { } /* expect: 20.7 */
int a1;
extern int f(int a, ...);
struct st { int m; };
void use(int q, int w, int *p, struct st *ps, int arr[])
{
  q = M1(1 + 2, 3);
  q = M2(1 + 2, 3);
  q = M3(w); q = M4(w); q = M6(1); q = M7(w); q = M8(w); q = M9(w);
  q = M10(ps, m); q = M11(ps, m); q = (int)M12(int); q = M13(int, w); q = M15(arr, 1); q = M16(arr, 1);
  q = M20(q, w, q); q = M21(q, w, q); M22(q); M23(q); M24(q); M25(q); M26(q); q = M27(1, 2); q = M28(q); q = M29(q);
  p = M30(q); q = M31(p); q = M33(q); q = M34(q); q = M37(q); q = (int)M38(struct st, m); q = M39(+, q, w); M42(q)
  M14(int); (void)p;
}
