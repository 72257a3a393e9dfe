#include "reg.h"
#include <stddef.h>
enum state now = S_OFF;
uint8_t level = 0u;
bool is_busy(const struct timer *t)
{
  if (t == 0) { return false; }                          /* expect: 11.9, 15.5 */
  return (t->cr & MASK) == 1;                            /* expect: 10.4 */
}
void start(void)
{
  TIMER->cr = ENABLE;
  TIMER->cr |= ENABLE;                                   /* expect: 10.1, 10.4 */
  level = LIMIT;                                         /* expect: 10.3 */
  now = ENABLE;                                          /* expect: 10.3 */
  if (level < LIMIT) { now = S_ON; }                     /* expect: 10.4, 14.3 */
  if (IS_ON(level)) { now = S_OFF; }                     /* expect: 14.4 */
  level = CLAMP(level, 200u);
  level = scale(level);
}
