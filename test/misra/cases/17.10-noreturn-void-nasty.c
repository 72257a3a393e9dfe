#include <stdnoreturn.h>
#include <stdint.h>

struct s
{
  int32_t v;
};

typedef void nothing;
typedef int32_t code;

#define STOPS _Noreturn

_Noreturn nothing good_typedef(void);
_Noreturn code bad_typedef(void); /* expect: 17.10 */
STOPS void good_macro(void);
STOPS struct s bad_macro(void); /* expect: 17.10 */
extern inline noreturn int32_t bad_order(void); /* expect: 17.10 */
int32_t noreturn bad_inner(void); /* expect: 17.10 */
_Noreturn void (*good_returns_nothing_like(void))(void); /* expect: 17.10 */
static noreturn nothing defined(void)
{
  for (;;)
  {
  }
}

void start(void)
{
  defined();
}
