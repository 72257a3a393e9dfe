#include <stdnoreturn.h>
#include <stdint.h>
#include <stdlib.h>

noreturn void good(void);
_Noreturn void good2(int32_t code);
_Noreturn int32_t bad(void); /* expect: 17.10 */
noreturn uint8_t *bad_pointer(void); /* expect: 17.10 */
int32_t plain(void);
void plain_void(void);

static _Noreturn int32_t bad_definition(void) /* expect: 17.10 */
{
  exit(1);
}

static noreturn void good_definition(void)
{
  abort();
}

_Noreturn
int32_t bad_lines(void); /* expect: 17.10 */

noreturn float bad_float(int32_t v); /* expect: 17.10 */

void use(void)
{
  if (plain() == 1)
  {
    good_definition();
  }
  (void)bad_definition();
}
