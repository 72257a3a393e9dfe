#include <stdint.h>
#include <stdbool.h>
#define DIGIT(c) ((c) - '0')
#define TO_UPPER(c) ((c) - 'a' + 'A')
typedef char chr;
extern chr ca, cb; extern uint8_t u8; extern int32_t s32; extern uint64_t u64; extern double d; extern bool b; extern char *p; extern char arr[4]; extern unsigned char uc; extern signed char sc;
enum e { E } en;
void f(void)
{
  s32 = DIGIT(ca);
  s32 = DIGIT(u8);               /* expect: 10.2 */
  ca = TO_UPPER(ca);
  ca = ca + u8;
  ca = u8 + ca;
  ca = ca + cb;                  /* expect: 10.2 */
  ca = arr[0] + arr[1];          /* expect: 10.2 */
  ca = *p + 1;
  ca = *p + '1';                 /* expect: 10.2 */
  s32 = 'z' - 'a';
  s32 = 'z' + 'a';               /* expect: 10.2 */
  s32 = s32 - '0';               /* expect: 10.2 */
  s32 = s32 + '0';
  d = d + ca;                    /* expect: 10.2 */
  d = ca - d;                    /* expect: 10.2 */
  s32 = b + ca;                  /* expect: 10.2 */
  s32 = ca - b;                  /* expect: 10.2 */
  s32 = ca + en;                 /* expect: 10.2 */
  s32 = en - ca;                 /* expect: 10.2 */
  uc = uc + 'a';
  uc = uc - 'a';                 /* expect: 10.2 */
  sc = sc + sc;
  ca += 1U;
  ca -= cb;
  ca += cb;                      /* expect: 10.2 */
  s32 += 'a';
  s32 -= 'a';                    /* expect: 10.2 */
  p = p + 1;
  p = p + ca;
  if ((ca - '0') < 10) { }
  if ((ca + 'a') < 10) { }       /* expect: 10.2 */
  ++ca;
}
