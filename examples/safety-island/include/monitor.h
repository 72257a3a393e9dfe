/* The supervision cycle. */
#ifndef ISLAND_MONITOR_H
#define ISLAND_MONITOR_H

#include "command.h"
#include "guest.h"
#include "island_types.h"
#include "ring.h"
#include "watchdog.h"

typedef struct {
    guest_t guests[ISLAND_MAX_GUESTS];
    ring_t *rings[ISLAND_MAX_GUESTS];
    uint32_t guest_count;
    watchdog_t *watchdog;
    island_time_us_t next_cycle_us;
    uint32_t overruns;
    bool safe_state;
} monitor_t;

island_result_t monitor_init(monitor_t *monitor, watchdog_t *watchdog, island_time_us_t now_us);
island_result_t monitor_add_guest(monitor_t *monitor, bool safety_relevant, ring_t *ring);
/* One cycle: frames, deadlines, actions, watchdog. */
void monitor_cycle(monitor_t *monitor, island_time_us_t now_us);
island_result_t monitor_command(monitor_t *monitor, const command_t *command, island_time_us_t now_us);
/* Stops every guest, stops serving the watchdog, never leaves this state. */
void monitor_enter_safe_state(monitor_t *monitor);

#endif
