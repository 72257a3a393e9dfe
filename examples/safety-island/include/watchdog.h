/* Windowed watchdog on an SP805: a kick that comes too early is as wrong as one that comes too late. */
#ifndef ISLAND_WATCHDOG_H
#define ISLAND_WATCHDOG_H

#include "island_types.h"

typedef struct {
    uintptr_t base;
    uint32_t clock_hz;
    island_time_us_t last_kick_us;
    uint32_t early_kicks;
    bool running;
} watchdog_t;

island_result_t watchdog_start(watchdog_t *dog, uintptr_t base, uint32_t clock_hz, island_time_us_t now_us);
/* ISLAND_ETIME, and no kick, when the window is not open yet. */
island_result_t watchdog_kick(watchdog_t *dog, island_time_us_t now_us);
/* Stops kicking for good: the hardware resets the system when its counter runs out. */
void watchdog_abandon(watchdog_t *dog);

#endif
