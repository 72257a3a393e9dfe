#include <stdint.h>
#include <stdbool.h>
enum enuma { A1, A2 } ena; enum enumb { B1 } enb;
extern bool bla; extern char cha; extern int8_t s8a; extern uint8_t u8a; extern int32_t s32a; extern float f32a; extern double f64a;
extern char *p;
void f(void)
{
  (bool)false;
  (int32_t)3U;
  (bool)0;
  (bool)1;
  (bool)3U;                   /* expect: 10.5 */
  (bool)s32a;                 /* expect: 10.5 */
  (bool)'a';                  /* expect: 10.5 */
  (bool)ena;                  /* expect: 10.5 */
  (bool)f32a;                 /* expect: 10.5 */
  (int32_t)ena;
  (enum enuma)3;              /* expect: 10.5 */
  (enum enuma)s32a;           /* expect: 10.5 */
  (enum enuma)bla;            /* expect: 10.5 */
  (enum enuma)cha;            /* expect: 10.5 */
  (enum enuma)enb;            /* expect: 10.5 */
  (enum enuma)ena;
  (enum enuma)f32a;           /* expect: 10.5 */
  (char)ena;                  
  (char)bla;                  /* expect: 10.5 */
  (char)s32a;
  (char)u8a;
  (char)f32a;                 /* expect: 10.5 */
  (int8_t)bla;                /* expect: 10.5 */
  (uint8_t)bla;               /* expect: 10.5 */
  (float)bla;                 /* expect: 10.5 */
  (float)cha;                 /* expect: 10.5 */
  (float)ena;                 
  (float)s32a;
  (int32_t)f32a;
  (int32_t)cha;
  (uint8_t)s8a;
  (double)f32a;
  (void)bla;
  (bool)p;
  (bool)(s32a > 3);
  (int32_t)(s32a > 3);        /* expect: 10.5 */
  (bool)bla;
}
