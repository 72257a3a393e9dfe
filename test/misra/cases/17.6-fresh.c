#include <stdint.h>
extern uint16_t total(uint16_t n, uint16_t a[static 20]); /* expect: 17.6 */
extern uint16_t total2(uint16_t n, uint16_t a[20]);
extern void q(uint16_t a[const 20]);
extern void anon(uint16_t [static 3]); /* expect: 17.6 */
extern void both(uint16_t a[static const 3]); /* expect: 17.6 */
extern void both2(uint16_t a[const static 3]); /* expect: 17.6 */
typedef void (*handler)(uint8_t buf[static 4]); /* expect: 17.6 */
struct ops
{
    void (*send)(uint8_t buf[static 8]); /* expect: 17.6 */
    void (*recv)(uint8_t buf[8]);
};
static uint8_t state[4];
uint16_t total(uint16_t n, uint16_t a[static 20]) /* expect: 17.6 */
{
    static uint16_t last;
    static uint16_t old[3];
    last = a[n];
    old[0] = last;
    return old[0];
}
void local(void)
{
    extern void inner(int32_t v[static 2]); /* expect: 17.6 */
    void (*fp)(int32_t v[static 2]) = inner; /* expect: 17.6 */
    int32_t w[2] = { 0 };
    fp(w);
    state[0] = 1u;
}
#define AT_LEAST static
void matrix(int32_t m[AT_LEAST 3][4]); /* expect: 17.6 */
void several(
    int32_t a,
    int32_t m[static 3]) /* expect: 17.6 */
{
    m[0] = a;
}
