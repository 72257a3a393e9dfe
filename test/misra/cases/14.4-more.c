#include <stdbool.h>
#include <stdint.h>
#include <stddef.h>
#include <string.h>
#include <ctype.h>
#define YES 1
#define ON true
#define IS_BIT(v, b) (((v) & (1u << (b))) != 0u)
#define HAS_BIT(v, b) ((v) & (1u << (b)))
typedef bool flag_t;
typedef _Bool b_t;
enum mode { OFF, RUN };
struct s { flag_t f; enum mode m; uint8_t n; bool (*cb)(void); };
extern bool ready(void);
void f(struct s *s, const char *t, uint32_t v, b_t b, flag_t a[], double d)
{
  if (s->f) { }
  if (a[1]) { }
  if (b) { }
  if (s->m) { } /* expect: 14.4 */
  if (s->m == RUN) { }
  if (s->n) { } /* expect: 14.4 */
  if (s->cb()) { }
  if (s->cb) { } /* expect: 14.4 */
  if (strcmp(t, "a")) { } /* expect: 14.4 */
  if (!strcmp(t, "a")) { }
  if (isalpha(t[0])) { } /* expect: 14.4 */
  if (*t) { } /* expect: 14.4 */
  while (*t) { t++; } /* expect: 14.4 */
  if (d) { } /* expect: 14.4 */
  if (d > 0.0) { }
  if (YES) { } /* expect: 14.4 */
  if (ON) { }
  if (IS_BIT(v, 1)) { }
  if (HAS_BIT(v, 1)) { } /* expect: 14.4 */
  for (; v; v--) { } /* expect: 14.4 */
  for (; v > 0u; v--) { }
  do { v--; } while (v); /* expect: 14.4 */
  if (v == 1u ? b : ready()) { }
  if ((bool)v) { }
  if (v - 1u) { } /* expect: 14.4 */
  if (~v) { } /* expect: 14.4 */
  if ('a') { } /* expect: 14.4 */
  if (1 == 1) { }
  if (b == true) { }
  while (1) { break; } /* expect: 14.4 */
  for (; 1; ) { break; } /* expect: 14.4 */
}
