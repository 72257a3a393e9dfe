#include <stdbool.h>
#include <stdint.h>

#define DEBUG 0

extern int32_t get(void);

void f1(int8_t s8, uint8_t u8, uint16_t u16, int32_t s32)
{
  if (u8 >= 0u) /* expect: 14.3 */
  {
    s32 = 1;
  }
  if (u8 < 0u) /* expect: 14.3 */
  {
    s32 = 1;
  }
  if (s8 < 128) /* expect: 14.3 */
  {
    s32 = 2;
  }
  if (s8 < 127)
  {
    s32 = 3;
  }
  if (u16 > 65535u) /* expect: 14.3 */
  {
    s32 = 4;
  }
  if ((s32 > 10) && (s32 < 5)) /* expect: 14.3 */
  {
    s32 = get();
  }
  if ((s32 < 10) || (s32 > 5)) /* expect: 14.3 */
  {
    s32 = get();
  }
  if (DEBUG) /* expect: 14.3 */
  {
    s32 = get();
  }
  while (s32 > 20)
  {
    s32 = get();
  }
  if (s32 > 20) /* expect: 14.3 */
  {
    (void)get();
  }
}

void f2(int32_t v)
{
  const int32_t limit = 10;
  int32_t n = 0;
  if (v == 3)
  {
    if (v == 4) /* expect: 14.3 */
    {
      (void)get();
    }
    if (v == 3) /* expect: 14.3 */
    {
      (void)get();
    }
  }
  for (n = 0; n < limit; n++)
  {
    (void)get();
  }
  if (n < 10) /* expect: 14.3 */
  {
    (void)get();
  }
  n = (v != v) ? 1 : 2; /* expect: 14.3 */
  n = (limit > 5) ? 1 : 2; /* expect: 14.3 */
  (void)n;
}

void f3(void)
{
  while (true)
  {
    if (get() == 1)
    {
      break;
    }
  }
  do
  {
    (void)get();
  } while (false);
  for (;;)
  {
    if (get() == 2)
    {
      break;
    }
  }
  do
  {
    if (get() == 3)
    {
      break;
    }
  } while (true);
  while (1)
  {
    if (get() == 4)
    {
      break;
    }
  }
  while (false) /* expect: 14.3 */
  {
    (void)get();
  }
}
