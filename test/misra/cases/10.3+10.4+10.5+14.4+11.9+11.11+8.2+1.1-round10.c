/* std: c23 */
#include <stdint.h>
#include <stddef.h>
enum e8 : uint8_t { EA, EB };
constexpr uint8_t LIMIT = 10u;
constexpr int big = 1000;
static uint8_t small = big; /* expect: 10.3 */
static int *gp = nullptr;
typeof(small) same = 3u;

bool flag = true;
extern enum e8 ev; extern uint32_t u32; extern int32_t i32;
void fn(void)
{
    flag = 1; /* expect: 10.3 */
    flag = (gp == nullptr);
    if (gp) { } /* expect: 11.11 */ /* expect: 14.4 */
    if (gp == 0) { } /* expect: 11.9 */
    gp = 0; /* expect: 11.9 */
    gp = NULL;
    ev = EA;
    ev = 1; /* expect: 10.3 */
    u32 = ev; /* expect: 10.3 */
    u32 = 0b1010u;
    u32 = 1'000'000u;
    auto local = u32;
    local = i32; /* expect: 10.3 */
    if (u32 == i32) { } /* expect: 10.4 */
    [[maybe_unused]] uint16_t z = 70000u; /* expect: 10.3 */
    flag = (bool)u32; /* expect: 10.5 */
    undeclared_thing = 3; /* expect: 1.1 */
    int32_t arr[2] = {};
    (void)arr;
}
[[noreturn]] void die(void);
static_assert(sizeof(int) == 4); /* expect: 10.4 */
