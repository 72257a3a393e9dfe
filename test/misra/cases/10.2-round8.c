#include <stdint.h>
#include <stdbool.h>
extern char c1, c2;
extern uint8_t u8; extern int8_t s8; extern int32_t s32; extern uint32_t u32; extern float f; extern bool b;
enum e { E0, E1 }; extern enum e en;
void fn(void)
{
    (void)('0' + u8);
    (void)(s8 + '0');
    (void)(c1 - '0');
    (void)(c1 - s8);
    (void)('0' - u8);
    (void)(s8 - '0'); /* expect: 10.2 */
    (void)(c1 + c2); /* expect: 10.2 */
    (void)(c1 + ':'); /* expect: 10.2 */
    (void)('a' + f); /* expect: 10.2 */
    (void)('a' + b); /* expect: 10.2 */
    (void)('a' + en); /* expect: 10.2 */
    (void)(en + 'a'); /* expect: 10.2 */
    (void)(c1 - f); /* expect: 10.2 */
    (void)(c1 - b); /* expect: 10.2 */
    (void)(c1 - en); /* expect: 10.2 */
    (void)(u32 - c1); /* expect: 10.2 */
    (void)('0' + s32);
    c1 += c2; /* expect: 10.2 */
    c1 += 1;
    c1 -= 'a'; 
    c1 -= 1u;
    s32 -= 'a'; /* expect: 10.2 */
    s32 += 'a';
    c1 = c1 + 1;
    c1++;
    (void)(c1 - 'a' + 'A');
    (void)('A' + (c1 - 'a'));
    (void)((c1 + 1) + 'a'); /* expect: 10.2 */
    (void)(1.5 + c1); /* expect: 10.2 */
    (void)(b - 'a'); /* expect: 10.2 */
}
