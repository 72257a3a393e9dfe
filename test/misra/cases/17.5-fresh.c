#include <stdint.h>
#include <stddef.h>
extern void four(int32_t a[4]);
extern void any(int32_t a[]);
extern void ptr(int32_t *a);
extern void key(const uint8_t k[16], uint32_t n);
extern void matrix(int32_t m[3][3]);
struct frame { uint8_t head[8]; uint8_t body[32]; };
typedef int32_t vec4[4];
extern void typed(vec4 v);
void f(struct frame *fr, int32_t *unknown)
{
    int32_t a3[3] = { 1, 2, 3 };
    int32_t a4[4] = { 0 };
    int32_t a5[5] = { 0 };
    int32_t one = 0;
    uint8_t small[8] = { 0 };
    uint8_t k[16] = { 0 };
    int32_t m2[2][3] = { { 0 } };
    int32_t m3[3][3] = { { 0 } };
    static const int32_t fixed[2] = { 1, 2 };
    four(a3); /* expect: 17.5 */
    four(a4);
    four(a5);
    four(&one); /* expect: 17.5 */
    four(&a5[1]);
    four(&a5[2]); /* expect: 17.5 */
    four(a5 + 1);
    four(a4 + 1); /* expect: 17.5 */
    any(a3);
    ptr(a3);
    any(&one);
    key(small, 8u); /* expect: 17.5 */
    key(k, 16u);
    key(fr->head, 1u); /* expect: 17.5 */
    key(fr->body, 1u);
    key(&fr->body[20], 1u); /* expect: 17.5 */
    matrix(m2); /* expect: 17.5 */
    matrix(m3);
    typed(a3); /* expect: 17.5 */
    typed(a4);
    four((int32_t *)fixed); /* expect: 17.5 */
    four((int32_t[]){ 1, 2, 3 }); /* expect: 17.5 */
    four((int32_t[4]){ 1, 2, 3 });
    four(unknown);
    key((const uint8_t *)"short", 5u); /* expect: 17.5 */
}
void relay(int32_t a[4]) { four(a); }
void relay2(int32_t a[2]) { four(a); }
