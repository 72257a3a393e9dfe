/* The Arm generic timer as a microsecond clock. */
#ifndef ISLAND_TIMER_H
#define ISLAND_TIMER_H

#include "island_types.h"

uint64_t timer_count(void);
uint32_t timer_frequency_hz(void);
/* Microseconds of a counter value, without losing precision or overflowing. */
island_time_us_t timer_to_us(uint64_t count, uint32_t frequency_hz);
island_time_us_t timer_now_us(void);
void timer_wait_until(island_time_us_t deadline_us);

#endif
