#include <stdint.h>
#include <stdbool.h>
#include <limits.h>
extern void act(void);
extern uint8_t u8get(void);
extern int32_t iget(void);
enum color { RED, GREEN, BLUE };
typedef enum { OFF = 0, ON = 1 } sw_t;
#define ALWAYS 1
#define FEATURE 0
static const uint8_t limit = 10U;
void f(uint8_t u8a, int8_t s8a, uint16_t u16a, int32_t i, enum color c, unsigned int ui)
{
  if (u8a < 256) { act(); }                 /* expect: 14.3 */
  if (u8a < 255) { act(); }
  if (u8a >= 0) { act(); }                  /* expect: 14.3 */
  if (s8a < 130) { act(); }                 /* expect: 14.3 */
  if (s8a > -129) { act(); }                /* expect: 14.3 */
  if (u16a == 70000) { act(); }             /* expect: 14.3 */
  if (ui < 0U) { act(); }                   /* expect: 14.3 */
  if ((s8a < 10) && (s8a > 20)) { act(); }  /* expect: 14.3 */
  if ((s8a < 10) || (s8a > 5)) { act(); }   /* expect: 14.3 */
  if ((s8a > 10) && (s8a < 20)) { act(); }
  if (1) { act(); }                         /* expect: 14.3 */
  if (0) { act(); }                         /* expect: 14.3 */
  while (1) { if (iget() == 0) { break; } }
  for (;;) { if (iget() == 0) { break; } }
  do { act(); } while (0);
  do { act(); } while (1 == 0);
  while (0) { act(); }                      /* expect: 14.3 */
  if (ALWAYS == 1) { act(); }               /* expect: 14.3 */
  int32_t k = 3;
  if (k == 3) { act(); }                    /* expect: 14.3 */
  if (i > 5)
  {
    if (i > 3) { act(); }                   /* expect: 14.3 */
    if (i < 2) { act(); }                   /* expect: 14.3 */
    if (i > 8) { act(); }
  }
  u8a = u8get();
  if (u8a > limit) { act(); }
  k = (u8a <= 0xFFu) ? 1 : 2;               /* expect: 14.3 */
  k = (u8a <= 0xF0u) ? 1 : 2;
  switch (3) { case 3: act(); break; default: break; } /* expect: 14.3 */
  switch (c) { case RED: act(); break; default: break; }
  for (k = 0; k < 10; k++)
  {
    if (k < 10) { act(); }                  /* expect: 14.3 */
    if (k == 5) { act(); }
  }
  for (k = 0; k < 0; k++) { act(); }        /* expect: 14.3 */
  bool b = false;
  if (b) { act(); }                         /* expect: 14.3 */
  if (sizeof(int) == 4U) { act(); }         /* expect: 14.3 */
}
void g(uint8_t *p)
{
  uint8_t loc[4] = {0};
  if (&loc[0] == 0) { act(); }              /* expect: 14.3 */
  if (p == 0) { act(); return; }
  if (p != 0) { act(); }                    /* expect: 14.3 */
}
