#include <stdint.h>
#include <stdbool.h>
#include <stddef.h>
#include <ctype.h>
typedef enum { OFF, ON } state_t;
typedef uint8_t flag_t;
struct b { unsigned int bit : 1; _Bool yes : 1; };
extern int g(void);
extern bool ok(void);
#define TRUE 1
#define FOREVER while (true)
void f(int i, bool b, char c, int *p, state_t s, float fl, uint8_t u, struct b *bf, flag_t fg)
{
  if (i) { } /* expect: 14.4 */
  if (i != 0) { }
  if (b) { }
  if (!b) { }
  if (!i) { }
  if (p) { } /* expect: 14.4 */
  if (p != NULL) { }
  if (c) { } /* expect: 14.4 */
  if (s) { } /* expect: 14.4 */
  if (fl) { } /* expect: 14.4 */
  if (u & 1u) { } /* expect: 14.4 */
  if ((u & 1u) != 0u) { }
  if (g()) { } /* expect: 14.4 */
  if (ok()) { }
  if (bf->bit) { } /* expect: 14.4 */
  if (bf->yes) { }
  if (fg) { } /* expect: 14.4 */
  while (i) { i--; } /* expect: 14.4 */
  while (1) { break; } /* expect: 14.4 */
  while (true) { break; }
  while (TRUE) { break; } /* expect: 14.4 */
  do { } while (0); /* expect: 14.4 */
  do { } while (false);
  for (; i; ) { } /* expect: 14.4 */
  for (;;) { break; }
  for (; i < 3; i++) { }
  for (; 1; ) { break; } /* expect: 14.4 */
  if ((bool)i) { }
  if (i = 3) { } /* expect: 14.4 */
  if (b && ok()) { }
  if (isdigit((int)u)) { } /* expect: 14.4 */
  if (i < 3) { } else if (u) { } /* expect: 14.4 */
  if (b ? i : 0) { } /* expect: 14.4 */
  if (b ? true : false) { }
  if (*p) { } /* expect: 14.4 */
  if ((i, b)) { }
  FOREVER { break; }
}
