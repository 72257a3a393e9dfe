/* The transition table is the specification: rows are states, columns are events. The functions below only turn time
 * and frames into events and keep the counters. */
#include "guest.h"

typedef struct {
    guest_state_t next;
    guest_action_t action;
} transition_t;

/* [impl->swr~guest-transitions~1] */
static const transition_t transitions[GUEST_STATE_COUNT][GUEST_EVENT_COUNT] = {
    /*                 START                               HEARTBEAT                           BAD_FRAME
                       TIMEOUT                             STOP */
    [GUEST_OFF] = {
        { GUEST_STARTING, GUEST_DO_CREATE }, { GUEST_OFF, GUEST_DO_NOTHING }, { GUEST_OFF, GUEST_DO_NOTHING },
        { GUEST_OFF, GUEST_DO_NOTHING }, { GUEST_OFF, GUEST_DO_NOTHING }
    },
    [GUEST_STARTING] = {
        { GUEST_STARTING, GUEST_DO_NOTHING }, { GUEST_HEALTHY, GUEST_DO_NOTHING }, { GUEST_STARTING, GUEST_DO_NOTHING },
        { GUEST_FAILED, GUEST_DO_RESTART }, { GUEST_OFF, GUEST_DO_DESTROY }
    },
    [GUEST_HEALTHY] = {
        { GUEST_HEALTHY, GUEST_DO_NOTHING }, { GUEST_HEALTHY, GUEST_DO_NOTHING }, { GUEST_SUSPECT, GUEST_DO_NOTHING },
        { GUEST_SUSPECT, GUEST_DO_NOTHING }, { GUEST_OFF, GUEST_DO_DESTROY }
    },
    [GUEST_SUSPECT] = {
        { GUEST_SUSPECT, GUEST_DO_NOTHING }, { GUEST_HEALTHY, GUEST_DO_NOTHING }, { GUEST_SUSPECT, GUEST_DO_NOTHING },
        { GUEST_FAILED, GUEST_DO_RESTART }, { GUEST_OFF, GUEST_DO_DESTROY }
    },
    [GUEST_FAILED] = {
        { GUEST_STARTING, GUEST_DO_CREATE }, { GUEST_HEALTHY, GUEST_DO_NOTHING }, { GUEST_FAILED, GUEST_DO_NOTHING },
        { GUEST_FAILED, GUEST_DO_RESTART }, { GUEST_OFF, GUEST_DO_DESTROY }
    },
    [GUEST_GIVEN_UP] = {
        { GUEST_GIVEN_UP, GUEST_DO_NOTHING }, { GUEST_GIVEN_UP, GUEST_DO_NOTHING }, { GUEST_GIVEN_UP, GUEST_DO_NOTHING },
        { GUEST_GIVEN_UP, GUEST_DO_NOTHING }, { GUEST_OFF, GUEST_DO_DESTROY }
    }
};

static guest_action_t guest_apply(guest_t *guest, guest_event_t event)
{
    const transition_t step = transitions[guest->state][event];
    guest_action_t action = step.action;

    guest->state = step.next;

    /* [impl->swr~restart-limit~1] */
    if (action == GUEST_DO_RESTART) {
        if (guest->restarts >= ISLAND_MAX_RESTARTS) {
            guest->state = GUEST_GIVEN_UP;
            action = guest->safety_relevant ? GUEST_DO_SAFE_STATE : GUEST_DO_DESTROY;
        } else {
            guest->restarts++;
        }
    }

    return action;
}

void guest_init(guest_t *guest, uint8_t id, bool safety_relevant)
{
    guest->id = id;
    guest->safety_relevant = safety_relevant;
    guest->state = GUEST_OFF;
    guest->next_sequence = 0u;
    guest->missed = 0u;
    guest->restarts = 0u;
    guest->bad_frames = 0u;
    guest->deadline_us = 0u;
}

guest_action_t guest_start(guest_t *guest, island_time_us_t now_us)
{
    const guest_action_t action = guest_apply(guest, GUEST_EVENT_START);

    if (action == GUEST_DO_CREATE) {
        guest->next_sequence = 0u;
        guest->missed = 0u;
        guest->deadline_us = now_us + ISLAND_RESTART_HOLD_US;
    }

    return action;
}

guest_action_t guest_stop(guest_t *guest)
{
    const guest_action_t action = guest_apply(guest, GUEST_EVENT_STOP);

    guest->missed = 0u;
    guest->restarts = 0u;

    return action;
}

/* [impl->swr~heartbeat-sequence~1] */
guest_action_t guest_on_heartbeat(guest_t *guest, const heartbeat_t *beat, island_time_us_t now_us)
{
    guest_action_t action;

    if ((beat->guest != guest->id) || (beat->sequence != guest->next_sequence)) {
        action = guest_on_bad_frame(guest, now_us);
        guest->next_sequence = beat->sequence + 1u;
    } else {
        guest->next_sequence = beat->sequence + 1u;
        guest->missed = 0u;
        guest->deadline_us = now_us + ISLAND_HEARTBEAT_US;
        action = guest_apply(guest, GUEST_EVENT_HEARTBEAT);
    }

    return action;
}

guest_action_t guest_on_bad_frame(guest_t *guest, island_time_us_t now_us)
{
    (void)now_us;
    guest->bad_frames++;

    return guest_apply(guest, GUEST_EVENT_BAD_FRAME);
}

/* [impl->swr~missed-heartbeats~1] */
guest_action_t guest_on_tick(guest_t *guest, island_time_us_t now_us)
{
    guest_action_t action = GUEST_DO_NOTHING;

    if ((guest->state != GUEST_OFF) && (guest->state != GUEST_GIVEN_UP) && (now_us >= guest->deadline_us)) {
        guest->missed++;
        guest->deadline_us = now_us + ISLAND_HEARTBEAT_US;

        if ((guest->state == GUEST_STARTING) || (guest->missed >= ISLAND_MISSED_FAIL)) {
            action = guest_apply(guest, GUEST_EVENT_TIMEOUT);
        } else if ((guest->state == GUEST_HEALTHY) && (guest->missed >= ISLAND_MISSED_WARN)) {
            action = guest_apply(guest, GUEST_EVENT_TIMEOUT);
        } else {
            /* one missed heartbeat alone changes nothing */
        }

        if (action == GUEST_DO_RESTART) {
            guest->missed = 0u;
            guest->next_sequence = 0u;
            guest->state = GUEST_STARTING;
            guest->deadline_us = now_us + ISLAND_RESTART_HOLD_US;
        }
    }

    return action;
}

const char *guest_state_name(guest_state_t state)
{
    switch (state) {
    case GUEST_OFF:
        return "off";
    case GUEST_STARTING:
        return "starting";
    case GUEST_HEALTHY:
        return "healthy";
    case GUEST_SUSPECT:
        return "suspect";
    case GUEST_FAILED:
        return "failed";
    case GUEST_GIVEN_UP:
        return "given up";
    default:
        return "unknown";
    }
}
