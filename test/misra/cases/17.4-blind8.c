#include <stdint.h>
#include <stdbool.h>
#include <stdlib.h>
extern int32_t get(void);
int32_t w1(int32_t v)                          /* expect: 17.4 */
{
  if ((v < 0) || (v > 10))
  {
    return v;
  }
}
int32_t w2(int32_t v)
{
  if (v < 0)
  {
    return;                                    /* expect: 17.4 */
  }
  return v;
}
int32_t w3(int32_t v)
{
  if (v < 0) { return 1; }
  else { return 2; }
}
int32_t w4(int32_t v)                          /* expect: 17.4 */
{
  switch (v)
  {
    case 0: return 1;
    case 1: return 2;
    default: break;
  }
}
int32_t w5(int32_t v)
{
  switch (v)
  {
    case 0: return 1;
    default: return 2;
  }
}
int32_t w6(void)
{
  while (true)
  {
    if (get() == 0) { return 3; }
  }
}
int32_t w7(void)                               /* expect: 17.4 */
{
  while (get() > 0)
  {
    return 3;
  }
}
int32_t w8(int32_t v)
{
  if (v > 0) { return 4; }
  abort();
}
int32_t w9(int32_t v)                          /* expect: 17.4 */
{
  v++;
}
void w10(void)
{
  return;
}
uint8_t *w11(uint8_t *p)                       /* expect: 17.4 */
{
  if (p != 0) { return p; }
}
int32_t w12(int32_t v)                         /* expect: 17.4 */
{
  if (v > 3)
  {
    goto end;
  }
  return 1;
end:
  v = 0;
}
int32_t w13(int32_t v)
{
  do
  {
    if (v == 3) { return 3; }
    v--;
  } while (true);
}
int32_t w14(int32_t v)                         /* expect: 17.4 */
{
  for (;;)
  {
    if (v == 3) { break; }
    v = get();
  }
}
struct pt { int32_t x; };
struct pt w15(int32_t v)                       /* expect: 17.4 */
{
  struct pt p = { v };
  (void)p;
}
int main(void)
{
  w10();
}
