#include <stdint.h>
struct s1 { uint32_t data[10]; uint32_t n; };
struct s2 { struct s1 in; };
extern struct s1 get(void);
extern struct s2 get2(void);
extern void take(const uint32_t *p);
static struct s1 ob;
void f(struct s1 a, struct s1 b, int32_t c)
{
  uint32_t v;
  v = get().n;
  v = get().data[2];
  uint32_t *p = get().data;           /* expect: 18.9 */
  take(get().data);                   /* expect: 18.9 */
  v = ob.data[1];
  p = ob.data;
  v = (c > 0 ? a : b).data[0];
  v = get2().in.data[3];
  v = get2().in.n;
  v = (a = b).data[1];
  v = (ob, a).data[1];
  struct s1 copy = get();
  v = copy.data[3];
  take(&get().data[1]);               /* expect: 18.9 */
  v = sizeof(get().data);
  v = *get().data;                    /* expect: 18.9 */
  struct s1 *ps = &ob;
  v = ps->data[1];
  v = (*ps).data[1];
  v = ((struct s1){ { 1U }, 2U }).data[0];
  (void)v; (void)p;
}
