#include <stdint.h>
#include <stdlib.h>

int32_t none(void) /* expect: 17.4 */
{
}

int32_t plain(void)
{
  return 1;
}

int32_t empty_return(int32_t v)
{
  if (v > 0)
  {
    return; /* expect: 17.4 */
  }
  return 2;
}

int32_t falls(int32_t v) /* expect: 17.4 */
{
  if (v > 0)
  {
    return 1;
  }
}

int32_t both(int32_t v)
{
  if (v > 0)
  {
    return 1;
  }
  else
  {
    return 2;
  }
}

int32_t no_default(int32_t v) /* expect: 17.4 */
{
  switch (v)
  {
  case 0:
    return 1;
  case 1:
    return 2;
  }
}

int32_t with_default(int32_t v)
{
  switch (v)
  {
  case 0:
    return 1;
  default:
    return 2;
  }
}

int32_t breaks(int32_t v) /* expect: 17.4 */
{
  switch (v)
  {
  case 0:
    break;
  default:
    return 2;
  }
}

int32_t endless(void)
{
  for (;;)
  {
  }
}

int32_t stops(void)
{
  abort();
}

void no_value(int32_t v)
{
  if (v > 0)
  {
    return;
  }
}

uint8_t *pointer(uint8_t *p) /* expect: 17.4 */
{
  while (p != NULL)
  {
    return p;
  }
}

int main(void)
{
}
