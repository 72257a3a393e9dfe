#include "reg.h"
#include <stddef.h>
void stop(uint8_t *raw)
{
  uint32_t *w = (uint32_t *)raw;                         /* expect: 11.3 */
  *w = MASK;
  switch (now)                                           /* expect: 16.4 */
  {
    case S_OFF:                                          /* expect: 16.3 */
      level = 1u;
    case S_ON:
      level = 2u;
      break;
  }
  if ((level > 3u) && (level++ < 9u)) { now = S_OFF; }   /* expect: 13.5 */
  if (now == ENABLE) { level = scale(300u); }            /* expect: 10.4 */
}
