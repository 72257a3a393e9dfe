#include <stdint.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>
extern int32_t get(void);
extern void use(int32_t v);
#define ASSIGN(a, b) ((a) = (b))
#define CHECK(e) if (((e) = get()) != 0) { use(e); }
int32_t f(int32_t x, int32_t y, bool b, int32_t *p, int32_t t[4])
{
  int32_t z;
  x = y;
  z = x = y;                           /* expect: 13.4 */
  t[x] = t[x = y];                     /* expect: 13.4 */
  if (x = 0)                           /* expect: 13.4 */
  {
    use(x);
  }
  if ((x = get()) != 0)                /* expect: 13.4 */
  {
    use(x);
  }
  while ((z = get()) > 0)              /* expect: 13.4 */
  {
    use(z);
  }
  use(x = y);                          /* expect: 13.4 */
  use(x += 1);                         /* expect: 13.4 */
  x += y -= 2;                         /* expect: 13.4 */
  for (x = 0; x < 3; x += 1)
  {
    use(x);
  }
  for (x = 0, y = 1; x < 3; x += 1, y += 2)
  {
    use(x);
  }
  b = (x == y);
  b = (bool)(x = y);                   /* expect: 13.4 */
  (x = y);
  (void)(x = y);
  ASSIGN(x, y);
  z = ASSIGN(x, y);                    /* expect: 13.4 */
  *p = t[0] = 4;                       /* expect: 13.4 */
  p[0] = (x = 1) + 2;                  /* expect: 13.4 */
  z = (b && (x = 1)) ? 1 : 2;          /* expect: 13.4 */
  z = b ? (x = 1) : (y = 2);           /* expect: 13.4 */
  switch (x = get())                   /* expect: 13.4 */
  {
    case 0: use(1); break;
    default: use(2); break;
  }
  int32_t w = x = 3;                   /* expect: 13.4 */
  int32_t arr[2] = { x = 1, 2 };       /* expect: 13.4 */
  do { use(1); } while ((x = get()) == 1); /* expect: 13.4 */
  for (; (x = get()) != 0; )           /* expect: 13.4 */
  {
    use(x);
  }
  x = 1, y = 2;
  use(w + arr[0]);
  CHECK(x)                             /* expect: 13.4 */
  return x = z;                        /* expect: 13.4 */
}
