#include <stdint.h>
#include <stdbool.h>
typedef enum { T_A, T_B } tag_t;
typedef _Bool bool_t;
enum { ANON = 2 };
#define TO_TAG(x) ((tag_t)(x))
#define TO_BOOL(x) ((bool)(x))
extern uint8_t u8a; extern int32_t s32a; extern bool ba; extern char ca; extern double da; extern tag_t ta; extern void *vp;
void f(void)
{
  ta = TO_TAG(u8a);                 /* expect: 10.5 */
  ta = TO_TAG(ta);
  ta = (tag_t)ANON;                 /* expect: 10.5 */
  ba = TO_BOOL(s32a);               /* expect: 10.5 */
  ba = TO_BOOL(s32a == 1);
  ba = (bool_t)u8a;                 /* expect: 10.5 */
  ba = (bool_t)1;
  s32a = (int32_t)ba;               /* expect: 10.5 */
  s32a = (int32_t)(u8a == 1U);      /* expect: 10.5 */
  ca = (char)ba;                    /* expect: 10.5 */
  ca = (char)da;                    /* expect: 10.5 */
  da = (double)ca;                  /* expect: 10.5 */
  da = (double)s32a;
  u8a = (uint8_t)ca;
  u8a = (uint8_t)'a';
  s32a = (int32_t)ta;
  s32a = (int32_t)da;
  ba = (bool)ANON;                  /* expect: 10.5 */
  ba = (bool)vp;
  (void)ba;
  u8a = (uint8_t)(ba ? 1U : 0U);
}
