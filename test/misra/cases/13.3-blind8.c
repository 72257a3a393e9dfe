#include <stdint.h>
#include <stdbool.h>
#define INCR(x) ((x)++)
extern void g(uint8_t x);
extern uint8_t h(void);
struct s { uint8_t n; uint8_t *p; };
uint8_t f(uint8_t u8a, uint8_t u8b, struct s *st, uint8_t *ptr, uint8_t arr[4])
{
  u8a++;
  ++u8a;
  u8a--;
  (u8a)++;
  st->n++;
  (*ptr)++;
  ptr++;
  *ptr++;
  arr[u8b]++;
  u8a = u8b++;                         /* expect: 13.3 */
  u8a = ++u8b + 1U;                    /* expect: 13.3 */
  u8a = (uint8_t)(u8b - 1U);
  u8a = ((1u == u8b) || (2u == u8a--)) ? 1U : 2U;  /* expect: 13.3 */
  if (u8a++ == 0U)
  {
    u8a = 1U;
  }
  while (u8b-- > 0U)
  {
    g(u8b);
  }
  g(u8a++);                            /* expect: 13.3 */
  g(u8a);
  for (u8a = 0U; u8a < 5U; u8a++)
  {
    u8b++;
  }
  for (u8a = 0U; u8a < 5U; u8a++, u8b--)  /* expect: 13.3 */
  {
    g(u8a);
  }
  for (u8a = u8b++; u8a < 5U; ++u8a)   /* expect: 13.3 */
  {
    g(u8a);
  }
  arr[u8a++] = 1U;                     /* expect: 13.3 */
  arr[--u8a] = 1U;                     /* expect: 13.3 */
  *ptr++ = 2U;                         /* expect: 13.3 */
  u8b = *ptr++;                        /* expect: 13.3 */
  (void)u8a++;
  INCR(u8a);
  u8b = INCR(u8a);                     /* expect: 13.3 */
  u8a += u8b++;                        /* expect: 13.3 */
  arr[0] = arr[u8a]--;                 /* expect: 13.3 */
  switch (u8a++)
  {
    case 0U: g(0U); break;
    default: g(1U); break;
  }
  do
  {
    g(0U);
  } while (--u8a > 0U);
  st->p[st->n++] = 0U;                 /* expect: 13.3 */
  bool ok = (u8a-- != 0U) && (u8b != 0U);
  (void)ok;
  return u8a++;
}
