#include <stdint.h>
#include <stdbool.h>
#include <stddef.h>
#include <ctype.h>
extern void act(void);
extern bool is_ready(void);
extern int32_t count(void);
struct flags { unsigned int raw : 1; bool set : 1; int32_t n; };
enum e { E0, E1 };
typedef int BOOL32;
#define NULLP ((void *)0)
#define IS_SET(v, m) (((v) & (m)) != 0U)
#define BITS(v, m) ((v) & (m))
void f(int32_t *p, int32_t i, bool b, struct flags s, float fl, enum e en, char c, uint32_t u, BOOL32 own)
{
  if (p) { act(); }                        /* expect: 14.4 */
  if (p != NULL) { act(); }
  if (i) { act(); }                        /* expect: 14.4 */
  if (i != 0) { act(); }
  if (b) { act(); }
  if (!b) { act(); }
  if (is_ready()) { act(); }
  if (count()) { act(); }                  /* expect: 14.4 */
  while (p) { p = NULL; }                  /* expect: 14.4 */
  while (i--) { act(); }                   /* expect: 14.4 */
  do { act(); } while (u);                 /* expect: 14.4 */
  for (int32_t k = 10; k; --k) { act(); }  /* expect: 14.4 */
  for (int32_t k = 10; k > 0; --k) { act(); }
  for (;;) { break; }
  while (1) { break; }                     /* expect: 14.4 */
  while (true) { break; }
  if (s.raw) { act(); }                    /* expect: 14.4 */
  if (s.set) { act(); }
  if (s.n) { act(); }                      /* expect: 14.4 */
  if (fl) { act(); }                       /* expect: 14.4 */
  if (en) { act(); }                       /* expect: 14.4 */
  if (c) { act(); }                        /* expect: 14.4 */
  if (IS_SET(u, 4U)) { act(); }
  if (BITS(u, 4U)) { act(); }              /* expect: 14.4 */
  if (u & 1U) { act(); }                   /* expect: 14.4 */
  if ((u & 1U) == 1U) { act(); }
  if (b && (i > 0)) { act(); }
  if ((i > 1) ? b : is_ready()) { act(); }
  if ((bool)u) { act(); }
  if (i = 3) { act(); }                    /* expect: 14.4 */
  if (isdigit(c)) { act(); }               /* expect: 14.4 */
  if (*p) { act(); }                       /* expect: 14.4 */
  if (!p) { act(); }
  if (i, b) { act(); }
}
