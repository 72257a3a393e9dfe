#include "suite.h"
#define SQUARE(x) ((x) * (x))                 /* expect: D4.9 */
#define MAX(a, b) (((a) > (b)) ? (a) : (b))   /* expect: D4.9 */
#define CAT(a, b) a##b
#define STR(x) #x
#define COUNT(a) (sizeof(a) / sizeof((a)[0]))
#define SET(r, v) ((r) = (v))
#define LOG(...) use_str(#__VA_ARGS__)
#define DECLARE(t, n) static t n = 0
#define IS_SET(f, m) (((f) & (m)) != 0u)      /* expect: D4.9 */
#define NOTHING()
#define CALL(x) use_u32(x)                    /* expect: D4.9 */
#define LIMIT 4u
#define WORD(hi, lo) (((u16)(hi) << 8) | (u16)(lo))
#define ARRAY_OF(n) { (n), (n) }
#define FOREVER for (;;)
DECLARE(u32, hidden);
static const u32 pair[2] = ARRAY_OF(3u);
static u32 CAT(one, two) = 2u;
static u32 constant = WORD(1, 2);
void run(u32 a, u32 b)
{
  use_u32(SQUARE(a));
  use_u32(MAX(a, b));
  use_u32(COUNT(pair));
  SET(hidden, a);
  LOG(a);
  use_str(STR(a));
  use_bool(IS_SET(a, b));
  NOTHING();
  CALL(a + LIMIT);
  use_u32(onetwo + constant);
}
