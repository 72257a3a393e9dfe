#ifndef REG_H
#define REG_H
#include <stdbool.h>
#include <stdint.h>
#define TIMER ((struct timer *)0x40000000u)              /* expect: 11.4 */
#define ENABLE 1
#define MASK 0x0Fu
#define LIMIT 300
#define IS_ON(v) ((v) & 1u)
#define CLAMP(v, m) ((v) > (m) ? (m) : (v))              /* expect: 12.1 */
struct timer { volatile uint32_t cr; volatile uint32_t cnt; };
enum state { S_OFF, S_ON };
extern enum state now;
extern uint8_t level;
static inline uint8_t scale(uint16_t v)
{
  if (v == 0)                                            /* expect: 10.4, 15.6 */
    return 0;                                            /* expect: 15.5 */
  return v >> 2u;                                        /* expect: 10.3 */
}
bool is_busy(const struct timer *t);
#endif
