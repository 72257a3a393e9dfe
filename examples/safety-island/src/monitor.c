#include "monitor.h"

#include "hypercall.h"
#include "log.h"

/* Frames of one guest that one cycle reads: a flooding guest cannot hold up the others. */
#define FRAMES_PER_CYCLE 4u

static void carry_out(monitor_t *monitor, guest_t *guest, guest_action_t action)
{
    island_result_t result = ISLAND_OK;

    switch (action) {
    case GUEST_DO_NOTHING:
        break;
    case GUEST_DO_CREATE:
        result = hypervisor_create_guest(guest->id);
        break;
    case GUEST_DO_RESTART:
        log_value(LOG_WARNING, "restart of guest ", guest->id);
        result = hypervisor_restart_guest(guest->id);
        break;
    case GUEST_DO_DESTROY:
        result = hypervisor_destroy_guest(guest->id);
        break;
    case GUEST_DO_SAFE_STATE:
        log_value(LOG_ERROR, "no restart left for safety-relevant guest ", guest->id);
        monitor_enter_safe_state(monitor);
        break;
    }

    /* [impl->swr~refused-action~1] */
    if ((result != ISLAND_OK) && guest->safety_relevant) {
        log_value(LOG_ERROR, "the hypervisor refused an action for guest ", guest->id);
        monitor_enter_safe_state(monitor);
    }
}

/* [impl->swr~flood-limit~1] */
static void read_frames(monitor_t *monitor, uint32_t index, island_time_us_t now_us)
{
    guest_t *guest = &monitor->guests[index];
    ring_t *ring = monitor->rings[index];
    uint32_t n;

    if (!ring_is_consistent(ring)) {
        ring_init(ring);
        carry_out(monitor, guest, guest_on_bad_frame(guest, now_us));
        return;
    }

    for (n = 0u; (n < FRAMES_PER_CYCLE) && (ring_used(ring) >= HEARTBEAT_SIZE); n++) {
        uint8_t frame[HEARTBEAT_SIZE];
        heartbeat_t beat;

        if (ring_take(ring, frame, HEARTBEAT_SIZE) == ISLAND_OK) {
            if (heartbeat_decode(frame, &beat) == ISLAND_OK) {
                carry_out(monitor, guest, guest_on_heartbeat(guest, &beat, now_us));
            } else {
                carry_out(monitor, guest, guest_on_bad_frame(guest, now_us));
            }
        }
    }
}

island_result_t monitor_init(monitor_t *monitor, watchdog_t *watchdog, island_time_us_t now_us)
{
    island_result_t result = ISLAND_EINVAL;

    if ((monitor != NULL) && (watchdog != NULL)) {
        monitor->guest_count = 0u;
        monitor->watchdog = watchdog;
        monitor->next_cycle_us = now_us + ISLAND_CYCLE_US;
        monitor->overruns = 0u;
        monitor->safe_state = false;
        result = ISLAND_OK;
    }

    return result;
}

/* [impl->swr~guest-count~1] */
island_result_t monitor_add_guest(monitor_t *monitor, bool safety_relevant, ring_t *ring)
{
    island_result_t result = ISLAND_OK;

    if (ring == NULL) {
        result = ISLAND_EINVAL;
    } else if (monitor->guest_count >= ISLAND_MAX_GUESTS) {
        result = ISLAND_EFULL;
    } else {
        guest_init(&monitor->guests[monitor->guest_count], (uint8_t)monitor->guest_count, safety_relevant);
        monitor->rings[monitor->guest_count] = ring;
        monitor->guest_count++;
    }

    return result;
}

/* [impl->swr~supervision-cycle~1] */
void monitor_cycle(monitor_t *monitor, island_time_us_t now_us)
{
    uint32_t i;

    if (now_us > (monitor->next_cycle_us + ISLAND_CYCLE_US)) {
        monitor->overruns++;
    }
    monitor->next_cycle_us = now_us + ISLAND_CYCLE_US;

    for (i = 0u; (i < monitor->guest_count) && !monitor->safe_state; i++) {
        read_frames(monitor, i, now_us);
        carry_out(monitor, &monitor->guests[i], guest_on_tick(&monitor->guests[i], now_us));
    }

    if (!monitor->safe_state) {
        watchdog_kick(monitor->watchdog, now_us);
    }
}

/* [impl->swr~command-execution~1] */
island_result_t monitor_command(monitor_t *monitor, const command_t *command, island_time_us_t now_us)
{
    island_result_t result = ISLAND_OK;
    guest_t *guest;
    uint32_t i;

    if (monitor->safe_state) {
        return ISLAND_ESTATE;
    }

    switch (command->kind) {
    case COMMAND_START:
    case COMMAND_STOP:
        if (command->guest >= monitor->guest_count) {
            result = ISLAND_EINVAL;
        } else {
            guest = &monitor->guests[command->guest];
            carry_out(monitor, guest, (command->kind == COMMAND_START) ? guest_start(guest, now_us) : guest_stop(guest));
        }
        break;
    case COMMAND_STATUS:
        for (i = 0u; i < monitor->guest_count; i++) {
            log_value(LOG_INFO, guest_state_name(monitor->guests[i].state), i);
        }
        break;
    case COMMAND_SAFE:
        monitor_enter_safe_state(monitor);
        break;
    case COMMAND_NONE:
    default:
        result = ISLAND_EINVAL;
        break;
    }

    return result;
}

/* [impl->swr~safe-state~1] */
void monitor_enter_safe_state(monitor_t *monitor)
{
    uint32_t i;

    if (!monitor->safe_state) {
        monitor->safe_state = true;
        for (i = 0u; i < monitor->guest_count; i++) {
            (void)hypervisor_destroy_guest(monitor->guests[i].id);
            monitor->guests[i].state = GUEST_GIVEN_UP;
        }
        watchdog_abandon(monitor->watchdog);
        log_text(LOG_ERROR, "safe state");
    }
}
