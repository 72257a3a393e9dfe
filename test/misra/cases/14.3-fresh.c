#include <stdbool.h>
#include <stdint.h>
#include <stddef.h>
#define LIMIT 10u
#define ENABLED 1
#define OFF 0
#define MAX_LEN 300u
enum lvl { LOW, MID, HIGH };
extern int32_t get(void); extern void act(void);
static const uint32_t fixed = 5u;
void inv(uint8_t u8, int8_t s8, uint16_t u16, uint32_t u32, bool b, enum lvl l, int32_t *p)
{
  if (u8 < MAX_LEN) { act(); }         // expect: 14.3
  if (u8 <= 255u) { act(); }           // expect: 14.3
  if (u8 < LIMIT) { act(); }
  if (u8 >= 0u) { act(); }             // expect: 14.3
  if (u8 < 0u) { act(); }              // expect: 14.3
  if (s8 > 127) { act(); }             // expect: 14.3
  if (s8 > 126) { act(); }
  if (u16 == 70000u) { act(); }        // expect: 14.3
  if (u32 >= 0u) { act(); }            // expect: 14.3
  if (ENABLED) { act(); }              // expect: 14.3
  if (OFF) { act(); }                  // expect: 14.3
  if (true) { act(); }                 // expect: 14.3
  if (1 > 2) { act(); }                // expect: 14.3
  if (sizeof(int) == 4u) { act(); }    // expect: 14.3
  if ((u8 < 10u) && (u8 > 20u)) { act(); }   // expect: 14.3
  if ((u8 < 10u) || (u8 > 5u)) { act(); }    // expect: 14.3
  if ((u8 < 10u) || (u8 > 20u)) { act(); }
  if (b && !b) { act(); }              // expect: 14.3
  if (b || !b) { act(); }              // expect: 14.3
  if ((s8 > 10) && (s8 < 20)) { act(); }
  while (true) { if (get() > 3) { break; } }
  while (1) { if (get() > 3) { break; } }
  for (;;) { if (get() > 3) { break; } }
  do { act(); } while (0);
  do { act(); } while (false);
  do { act(); if (get() > 3) { break; } } while (true);
  while (false) { act(); }             // expect: 14.3
  while (0) { act(); }                 // expect: 14.3
  for (u32 = 0u; u32 < 5u; u32++) { act(); }
  for (u8 = 0u; u8 < 256u; u8++) { act(); }    // expect: 14.3
  for (int32_t i = 0; i > 5; i++) { act(); }   // expect: 14.3
  switch (3) { case 3: act(); break; default: act(); break; }  // expect: 14.3
  switch (l) { case LOW: act(); break; default: act(); break; }
  u32 = (u8 < 256u) ? 1u : 2u;         // expect: 14.3
  u32 = (u8 < 25u) ? 1u : 2u;
  u32 = true ? 1u : 2u;                // expect: 14.3
  if (fixed == 5u) { act(); }          // expect: 14.3
  if (p != NULL) { act(); }
}
void flow(int32_t x)
{
  int32_t k = 3;
  if (k == 3) { act(); }               // expect: 14.3
  k = get();
  if (k == 3) { act(); }
  if (x > 5)
  {
    if (x > 3) { act(); }              // expect: 14.3
    if (x == 2) { act(); }             // expect: 14.3
    if (x > 9) { act(); }
  }
  while (x > 0)
  {
    if (x == 0) { act(); }             // expect: 14.3
    x--;
  }
  if (x < 0)
  {
    return;
  }
  if (x >= 0) { act(); }               // expect: 14.3
  uint32_t m = (uint32_t)get() & 7u;
  if (m > 7u) { act(); }               // expect: 14.3
  if (m > 3u) { act(); }
}
