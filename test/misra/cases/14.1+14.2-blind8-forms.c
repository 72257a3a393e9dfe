#include <stdint.h>
#include <stdbool.h>
#include <stddef.h>
struct list { struct list *next; int32_t v; bool done; };
extern struct list *first(void);
extern bool more(void);
extern void use(int32_t v);
static int32_t total;
static void bump(int32_t *p) { (*p)++; }
static void add_total(void) { total++; }
void f(int32_t n, const int32_t *arr, struct list *l, float step)
{
  for (int32_t i = 0; i < n; i++) { use(arr[i]); }
  for (int32_t i = 0; i < n; i++) { bump(&i); }                     /* expect: 14.2 */
  for (int32_t i = n; i > 0; i /= 2) { use(i); }
  for (int32_t i = 0; (i < n) && (arr[i] != 0); i++) { use(i); }
  bool stop = false;
  for (int32_t i = 0; (i < n) && !stop; i++) { if (arr[i] == 0) { stop = true; } }
  for (struct list *p = l; p != NULL; p = p->next) { use(p->v); }
  for (const int32_t *p = arr; p < &arr[n]; ++p) { use(*p); }
  for (int32_t i = 0; total < n; i++) { add_total(); }              /* expect: 14.2 */
  for (int32_t i = 0; i < total; i++) { total = n; }                /* expect: 14.2 */
  for (total = 0; total < n; total++) { use(total); }
  for (int32_t i = 0; i < n; i++) { if (i == 3) { i += 2; } }       /* expect: 14.2 */
  for (int32_t i = 0; i < n; use(i), i++) { use(1); }               /* expect: 14.2 */
  for (int32_t i = 0, j = n; i < j; i++, j--) { use(i); }           /* expect: 14.2 */
  for (;;) { if (!more()) { break; } }
  for (; n > 0; n--) { use(n); }
  for (int32_t i = 0; i < n;) { i++; }                              /* expect: 14.2 */
  for (int32_t i = 0; ; i++) { if (i > 3) { break; } }              /* expect: 14.2 */
  int32_t k;
  for (k = 0; k < n; ++k) { int32_t *q = &k; *q = 4; }              /* expect: 14.2 */
  for (l->v = 0; l->v < n; l->v++) { use(l->v); }
  for (l->v = 0; l->v < n; l->v++) { l->v = 3; }                    /* expect: 14.2 */
  for (k = 0; k != n; k = k + 1) { use(k); }
  for (use(3); k < n; k++) { use(k); }                              /* expect: 14.2 */
  for (k = 0; (k += 2) < n; k++) { use(k); }                        /* expect: 14.2 */
  for (float x = 0.0f; x < 1.0f; x += step) { use(1); }             /* expect: 14.1 */
  for (double x = 10.0; x > step; x -= step) { use(1); }            /* expect: 14.1 */
  float y = 0.0f;
  while (y < 3.0f) { y += step; }                                   /* expect: 14.1 */
  do { y -= step; } while (y > 0.0f);                               /* expect: 14.1 */
  while (y != step) { y = y * 0.5f; }                               /* expect: 14.1 */
  while (more()) { y += 1.0f; }
  for (int32_t i = 0; i < (int32_t)y; i++) { use(i); }
  for (k = (int32_t)step; k < n; k++) { y += 0.5f; }
}
