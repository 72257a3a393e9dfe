#include <stdint.h>
#include <stdbool.h>
#include <stddef.h>
extern void act(void);
extern int32_t get(void);
extern uint8_t get8(void);
enum mode { M_A, M_B, M_C };
#define DEBUG_LEVEL 0
#define ENABLED true
static const int32_t LIMIT = 5;
static bool s_flag;
static int32_t sgn(int32_t v)
{
  int32_t r;
  if (v < 0) { r = -1; }
  else if (v > 0) { r = 1; }
  else if (v == 0) { r = 0; }               /* expect: 14.3 */
  else { r = 2; }
  return r;
}
void f(uint8_t a, int8_t b, uint16_t c, bool flag, enum mode m, int32_t x, uint32_t u)
{
  if (a <= 255U) { act(); }                 /* expect: 14.3 */
  if ((a & 0x0FU) > 15U) { act(); }         /* expect: 14.3 */
  if ((a % 4U) == 4U) { act(); }            /* expect: 14.3 */
  if ((a % 4U) == 3U) { act(); }
  if ((a >> 4) > 15U) { act(); }            /* expect: 14.3 */
  if (b == 128) { act(); }                  /* expect: 14.3 */
  if (c > 0xFFFFU) { act(); }               /* expect: 14.3 */
  if (u >= 0U) { act(); }                   /* expect: 14.3 */
  if (flag || true) { act(); }              /* expect: 14.3 */
  if (flag && false) { act(); }             /* expect: 14.3 */
  if (flag && !flag) { act(); }             /* expect: 14.3 */
  if (DEBUG_LEVEL > 2) { act(); }           /* expect: 14.3 */
  if (ENABLED) { act(); }                   /* expect: 14.3 */
  if (LIMIT > 3) { act(); }                 /* expect: 14.3 */
  if (s_flag) { act(); }
  if ((x < 3) && (x > 7)) { act(); }        /* expect: 14.3 */
  if ((x != 3) || (x != 7)) { act(); }      /* expect: 14.3 */
  if ((x == 3) || (x == 7)) { act(); }
  if (x == x) { act(); }                    /* expect: 14.3 */
  x = 10;
  while (x > 0) { x--; }
  if (x > 0) { act(); }                     /* expect: 14.3 */
  x = get();
  if ((x > 3) && (x < 10))
  {
    if (x >= 3) { act(); }                  /* expect: 14.3 */
    if (x == 11) { act(); }                 /* expect: 14.3 */
    if (x == 5) { act(); }
  }
  int32_t count = 0;
  for (int32_t i = 0; i < 5; i++) { count++; if (i > 5) { act(); } }   /* expect: 14.3 */
  if (m == M_A) { act(); }
  else if (m != M_A) { act(); }             /* expect: 14.3 */
  else { act(); }
  uint8_t v = get8();
  if (v > 200U)
  {
    v = 200U;
  }
  if (v > 200U) { act(); }                  /* expect: 14.3 */
  if (v == 200U) { act(); }
  const bool once = false;
  while (once) { act(); }                   /* expect: 14.3 */
  while (true) { if (get() == 3) { break; } }
  do { act(); } while (false);
  const char *s = "abc";
  if (s != NULL) { act(); }                 /* expect: 14.3 */
  (void)(LIMIT == 5 ? 1 : 2);               /* expect: 14.3 */
  (void)sgn(x); (void)count;
}
