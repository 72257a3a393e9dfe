#include <stdint.h>
volatile uint16_t v1;
volatile struct { int a; } reg;
extern int get(void);
extern int pure_looking(int x);
static int counter;
static int bump(void) { counter++; return counter; }
static int pure(int x) { return x + 1; }
struct p { int x; int y; };
void take(struct p a);
void f(uint16_t x, uint16_t y, int *q)
{
  uint16_t a[2] = { x + y, x - y };
  uint16_t b[2] = { v1, 0u }; /* expect: 13.1 */
  int c[2] = { x++, 1 }; /* expect: 13.1 */
  int d[2] = { (x = 3), 1 }; /* expect: 13.1 */
  int e[2] = { pure(1), pure(2) };
  int g[2] = { bump(), 0 }; /* expect: 13.1 */
  struct p h = { .x = 1, .y = y-- }; /* expect: 13.1 */
  struct p i = { .x = *q, .y = pure(3) };
  int j = x++;
  int k = v1;
  take((struct p){ x++, 2 }); /* expect: 13.1 */
  take((struct p){ x, 2 });
  int l[2] = { sizeof(x++), 0 };
  int m[2] = { reg.a, 1 }; /* expect: 13.1 */
  int n[2][2] = {
    { 1, 2 },
    { 3, --x } /* expect: 13.1 */
  };
  int o[2] = { (*q)++, 0 }; /* expect: 13.1 */
  int *r[1] = { q++ }; /* expect: 13.1 */
  volatile uint16_t *s[1] = { &v1 };
  (void)a; (void)b; (void)c; (void)d; (void)e; (void)g; (void)h; (void)i; (void)j; (void)k; (void)l; (void)m; (void)n; (void)o; (void)r; (void)s;
}
