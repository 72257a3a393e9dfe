#include <stdint.h>
#include <stdbool.h>
#include <stdlib.h>
extern volatile uint16_t vol;
extern bool ext_unknown(void);
static uint16_t count;
static bool effect(void) { count++; return true; }
static bool no_effect(uint16_t x) { return x > 2U; }
static bool local_only(uint16_t x) { uint16_t t = x; t++; return t > 3U; }
static bool through_pointer(uint16_t *p) { *p = 1U; return true; }
static bool deep(void) { return effect(); }
static bool vread(void) { return vol == 0U; }
#define NEXT() (count++ > 0U)
bool (*fp)(void);
uint16_t f(uint16_t i, uint16_t x, bool b)
{
  uint16_t r = 0U;
  if ((i > 0U) && (x++ > 0U)) { r = 1U; }         /* expect: 13.5 */
  if ((x++ > 0U) && (i > 0U)) { r = 2U; }
  if ((i > 0U) || ((x = 2U) > 0U)) { r = 3U; }    /* expect: 13.5 */
  if ((i > 0U) && effect()) { r = 4U; }           /* expect: 13.5 */
  if (effect() && (i > 0U)) { r = 5U; }
  if ((i > 0U) && no_effect(x)) { r = 6U; }
  if ((i > 0U) && local_only(x)) { r = 7U; }
  if ((i > 0U) && through_pointer(&x)) { r = 8U; }  /* expect: 13.5 */
  if ((i > 0U) || deep()) { r = 9U; }             /* expect: 13.5 */
  if ((i > 0U) && (vol > 0U)) { r = 10U; }        /* expect: 13.5 */
  if ((vol > 0U) && (i > 0U)) { r = 10U; }
  if (b && vread()) { r = 11U; }                  /* expect: 13.5 */
  if (b && NEXT()) { r = 12U; }                   /* expect: 13.5 */
  r = b ? x++ : 0U;
  b = b && (--x > 3U);                            /* expect: 13.5 */
  while (b && (x-- > 0U)) { r++; }                /* expect: 13.5 */
  for (x = 0U; (x < 10U) && (i-- > 0U); x++) { r++; }  /* expect: 13.5 */
  if (b
      && (x < 3U)
      && (x++ < 5U))                              /* expect: 13.5 */
  {
    r = 3U;
  }
  if (b && ((i > 1U) || effect())) { r = 14U; }   /* expect: 13.5 */
  if (b || (sizeof(x++) > 1U)) { r = 15U; }
  return (b && effect()) ? 1U : r;                /* expect: 13.5 */
}
