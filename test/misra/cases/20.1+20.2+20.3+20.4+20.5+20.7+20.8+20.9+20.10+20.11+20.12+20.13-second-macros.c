/* configuration macros as a port would have them */
#include <stdint.h>
#include "boards\stm32.h" /* expect: 20.2 */
#include <sys/types.h>
#define PORT_HEADER <string.h>
#include PORT_HEADER
#ifndef CONFIG_UART
#define CONFIG_UART 2
#endif
#if CONFIG_UART == 2
#include <stdlib.h>
#endif
#if CONFIG_UART /* expect: 20.8 */
#endif
#if (CONFIG_UART & 1) == 0
#endif
#if CONFIG_DMA > 0 /* expect: 20.9 */
#endif
#if defined(CONFIG_DMA) && (CONFIG_DMA > 0)
#endif
#ifdef __GNUC__
#define PACKED __attribute__((packed))
#elif COMPILER_IAR == 1
#define PACKED
#endif
#if !CONFIG_TRACE /* expect: 20.9 */
#define TRACE(...) ((void)0)
#endif
#if CONFIG_UART > 1 && VERSION_MAJOR >= 3 /* expect: 20.9 */
#endif
#define MIN(a, b) ((a) < (b) ? (a) : (b))
#define MAX(a, b) (a > b ? a : b) /* expect: 20.7 */
#define SET_BIT(reg, n) ((reg) |= (1u << (n)))
#define CLR_BIT(reg, n) ((reg) &= ~(1u << n)) /* expect: 20.7 */
#define FIELD(p, f) ((p)->f)
#define OFFSET(p, n) (p + (n)) /* expect: 20.7 */
#define FIRST(arr) (arr[0]) /* expect: 20.7 */
#define LEN(arr) (sizeof(arr) / sizeof((arr)[0]))
#define CALL2(fn, a, b) fn(a, b)
#define FOREACH(i, n) for (uint32_t i = 0u; i < (n); ++i)
#define FOREACH_BAD(i, n) for (uint32_t i = 0u; i < n; ++i) /* expect: 20.7 */
#define SWAP(T, a, b) do { T tmp_ = (a); (a) = (b); (b) = tmp_; } while (0)
#define NEGATE(x) -(x)
#define NEGATE_BAD(x) -x /* expect: 20.7 */
#define CONCAT(a, b) a##b /* expect: 20.10 */
#define XCONCAT(a, b) CONCAT(a, b)
#define NAME_OF(x) #x /* expect: 20.10 */
#define REG(n) (*(volatile uint32_t *)(BASE + n)) /* expect: 20.7 */
#define BASE 0x40000000u
#define WIDE_NAME(x) L###x /* expect: 20.10 */
#define HASHES(x, y) #x##y /* expect: 20.10, 20.11 */
#define LOG_VAR(v) log_value(#v, (v)) /* expect: 20.10, 20.12 */
#define LOG_RAW(v) log_value(#v, 0) /* expect: 20.10 */
#define COUNTER CONCAT(counter_, CONFIG_UART)
#define bool _Bool
#define long int /* expect: 20.4 */
#undef long /* expect: 20.5 */
#define volatile /* expect: 20.4 */
#undef volatile /* expect: 20.5 */
#define Volatile volatile
#define register /* expect: 20.4 */
#undef CONFIG_UART /* expect: 20.5 */
extern void log_value(const char *s, int32_t v);
#include <limits.h> /* expect: 20.1 */
static uint32_t limit_value = 3u;
#define LIMIT limit_value
#if 0
#endfi /* expect: 20.13 */
#elze /* expect: 20.13 */
#endif
#if 1
int32_t used(int32_t a, int32_t *p)
{
    int32_t v[2] = { 1, 2 };
    LOG_VAR(LIMIT);
    LOG_RAW(LIMIT);
    SET_BIT(v[0], 2);
    CLR_BIT(v[0], 2);
    FOREACH(i, 2u) { v[i] = 0; }
    FOREACH_BAD(j, 1u + 1u) { v[j] = 0; }
    SWAP(int32_t, v[0], v[1]);
    return MIN(a, 3) + MAX(a + 1, 2) + FIRST(v) + (int32_t)LEN(v) + NEGATE(a + 1) + NEGATE_BAD(a) + *OFFSET(p, 1) + a;
}
#else
#endif
