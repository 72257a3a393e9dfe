#include <stdint.h>
#include <stddef.h>
typedef void (*fp16)(int16_t n);
typedef void (*fp32)(int32_t n);
typedef fp16 (*pfp16)(void);
extern void f(int16_t n); extern int g(void);
fp16 p1 = NULL;
fp16 p2 = (fp16)f;
fp32 p3 = (fp32)f; /* expect: 11.1 */
void fn(void)
{
    fp16 a;
    if (p1 != NULL) { }
    a = (fp16)0x8000; /* expect: 11.1 */
    pfp16 pf = NULL;
    a = pf();
    (void)(void *)f; /* expect: 11.1 */
    (void)(intptr_t)f; /* expect: 11.1 */
    (void)(uintptr_t)&f; /* expect: 11.1 */
    a = (fp16)NULL;
    a = (fp16)0;
    (void)(fp16)p3; /* expect: 11.1 */
    (void)(int *)f; /* expect: 11.1 */
    void *v = f; /* expect: 11.1 */
    a = (fp16)v; /* expect: 11.1 */
    (void)(_Bool)f; /* expect: 11.1 */
    (void)f;
    (void)(int (*)(void))g;
    (void)(int (**)(void))&p1; 
    (void)a;
}
