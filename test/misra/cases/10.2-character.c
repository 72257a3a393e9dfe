#include <stdint.h>
#include <stdbool.h>
extern char cha, chb; extern int8_t s8a; extern int16_t s16a; extern uint16_t u16a; extern uint8_t u8a; extern int32_t s32a; extern float f32a; extern bool bla;
enum e { E1 } en;
void f(void)
{
  'a' + 1;
  cha + 5;
  5 + cha;
  cha - '0';
  cha - 1;
  '0' + u8a;
  s8a + '0';
  cha + ':';                  /* expect: 10.2 */
  cha + chb;                  /* expect: 10.2 */
  cha - f32a;                 /* expect: 10.2 */
  s16a - 'a';                 /* expect: 10.2 */
  u16a - 'a';                 /* expect: 10.2 */
  f32a + 'a';                 /* expect: 10.2 */
  bla + 'a';                  /* expect: 10.2 */
  en + 'a';                   /* expect: 10.2 */
  cha += 1;
  cha -= 1;
  cha += 'a';                 /* expect: 10.2 */
  cha -= 'a';                 
  s16a += 'a';                
  s16a -= 'a';                /* expect: 10.2 */
  cha++;
  cha += f32a;                /* expect: 10.2 */
  cha + 1u;
  cha + 1LL;
  cha - s32a;
  cha * 2;
  cha - '0' + 5;
  (cha + 1) + 'b';            /* expect: 10.2 */
  cha + (char)1;              /* expect: 10.2 */
}
