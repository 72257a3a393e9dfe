#include "watchdog.h"

#include "island_config.h"
#include "mmio.h"

/* SP805 registers. */
#define WDOGLOAD    0x000u
#define WDOGCONTROL 0x008u
#define WDOGINTCLR  0x00Cu
#define WDOGLOCK    0xC00u

#define WDOGLOCK_KEY     0x1ACCE551u
#define WDOGCONTROL_INT  0x1u
#define WDOGCONTROL_RES  0x2u

#define MICROSECONDS_PER_SECOND 1000000u

/* [impl->swr~watchdog-window~1] */
island_result_t watchdog_start(watchdog_t *dog, uintptr_t base, uint32_t clock_hz, island_time_us_t now_us)
{
    island_result_t result = ISLAND_OK;

    if ((dog == NULL) || (clock_hz < MICROSECONDS_PER_SECOND)) {
        result = ISLAND_EINVAL;
    } else {
        const uint32_t ticks_per_us = clock_hz / MICROSECONDS_PER_SECOND;

        dog->base = base;
        dog->clock_hz = clock_hz;
        dog->last_kick_us = now_us;
        dog->early_kicks = 0u;
        dog->running = true;

        mmio_write32(base, WDOGLOCK, WDOGLOCK_KEY);
        mmio_write32(base, WDOGLOAD, ticks_per_us * ISLAND_WATCHDOG_MAX_US);
        mmio_write32(base, WDOGCONTROL, WDOGCONTROL_INT | WDOGCONTROL_RES);
        mmio_write32(base, WDOGLOCK, 0u);
    }

    return result;
}

/* [impl->swr~watchdog-early-kick~1] */
island_result_t watchdog_kick(watchdog_t *dog, island_time_us_t now_us)
{
    island_result_t result = ISLAND_OK;

    if (!dog->running) {
        result = ISLAND_ESTATE;
    } else if ((now_us - dog->last_kick_us) < ISLAND_WATCHDOG_MIN_US) {
        dog->early_kicks++;
        result = ISLAND_ETIME;
    } else {
        dog->last_kick_us = now_us;
        mmio_write32(dog->base, WDOGLOCK, WDOGLOCK_KEY);
        mmio_write32(dog->base, WDOGINTCLR, 1u);
        mmio_write32(dog->base, WDOGLOCK, 0u);
    }

    return result;
}

void watchdog_abandon(watchdog_t *dog)
{
    dog->running = false;
}
