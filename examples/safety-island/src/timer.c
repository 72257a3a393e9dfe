#include "timer.h"

#define MICROSECONDS_PER_SECOND 1000000u

#if defined(__aarch64__)
uint64_t timer_count(void)
{
    uint64_t value;

    /* The barrier keeps the counter from being read early. */
    __asm__ volatile("isb\n\tmrs %0, cntvct_el0" : "=r"(value) : : "memory");

    return value;
}

uint32_t timer_frequency_hz(void)
{
    uint64_t value;

    __asm__ volatile("mrs %0, cntfrq_el0" : "=r"(value));

    return (uint32_t)value;
}
#endif

/* [impl->swr~time-conversion~1] */
island_time_us_t timer_to_us(uint64_t count, uint32_t frequency_hz)
{
    island_time_us_t result = 0u;

    if (frequency_hz != 0u) {
        const uint64_t seconds = count / frequency_hz;
        const uint64_t rest = count % frequency_hz;

        result = (seconds * MICROSECONDS_PER_SECOND) + ((rest * MICROSECONDS_PER_SECOND) / frequency_hz);
    }

    return result;
}

island_time_us_t timer_now_us(void)
{
    return timer_to_us(timer_count(), timer_frequency_hz());
}

void timer_wait_until(island_time_us_t deadline_us)
{
    while (timer_now_us() < deadline_us) {
        /* the island has nothing else to do */
    }
}
