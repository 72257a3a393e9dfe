#include <stdint.h>
#include <stdbool.h>
enum e1 { A1, A2 }; enum e2 { B1 };
extern uint8_t u8; extern int32_t s32; extern char c; extern bool b; extern enum e1 e; extern float f; extern uint32_t u32; extern int8_t s8; extern enum e2 ee;
void fn(void)
{
    (void)(bool)0;
    (void)(bool)1;
    (void)(bool)false;
    (void)(bool)3; /* expect: 10.5 */
    (void)(bool)u8; /* expect: 10.5 */
    (void)(bool)s32; /* expect: 10.5 */
    (void)(bool)c; /* expect: 10.5 */
    (void)(bool)e; /* expect: 10.5 */
    (void)(bool)f; /* expect: 10.5 */
    (void)(bool)(u8 > 1u);
    (void)(int32_t)e;
    (void)(uint8_t)e;
    (void)(enum e1)3; /* expect: 10.5 */
    (void)(enum e1)s32; /* expect: 10.5 */
    (void)(enum e1)ee; /* expect: 10.5 */
    (void)(enum e1)e;
    (void)(enum e1)A1;
    (void)(enum e1)b; /* expect: 10.5 */
    (void)(enum e1)c; /* expect: 10.5 */
    (void)(enum e1)u8; /* expect: 10.5 */
    (void)(enum e1)f; /* expect: 10.5 */
    (void)(char)b; /* expect: 10.5 */
    (void)(char)f; /* expect: 10.5 */
    (void)(char)s32;
    (void)(char)u8;
    (void)(char)e;
    (void)(float)c; /* expect: 10.5 */
    (void)(float)e;
    (void)(float)b; /* expect: 10.5 */
    (void)(float)s32;
    (void)(int32_t)b; /* expect: 10.5 */
    (void)(uint8_t)b; /* expect: 10.5 */
    (void)(int32_t)c;
    (void)(int32_t)f;
    (void)(uint8_t)f;
    (void)(uint8_t)(u8 == 3u); /* expect: 10.5 */
    (void)(uint32_t)true; /* expect: 10.5 */
    (void)(int32_t)(!b); /* expect: 10.5 */
    s32 = (int32_t)(s32 && b); /* expect: 10.5 */
    (void)(double)u8;
    (void)(void)b;
}
