/* Health of one guest as a state machine. Time and heartbeats are its events; its actions are requests that the monitor
 * carries out. */
#ifndef ISLAND_GUEST_H
#define ISLAND_GUEST_H

#include "heartbeat.h"
#include "island_config.h"
#include "island_types.h"

typedef enum {
    GUEST_OFF = 0,
    GUEST_STARTING,
    GUEST_HEALTHY,
    GUEST_SUSPECT,
    GUEST_FAILED,
    GUEST_GIVEN_UP
} guest_state_t;

#define GUEST_STATE_COUNT 6u

typedef enum {
    GUEST_EVENT_START = 0,
    GUEST_EVENT_HEARTBEAT,
    GUEST_EVENT_BAD_FRAME,
    GUEST_EVENT_TIMEOUT,
    GUEST_EVENT_STOP
} guest_event_t;

#define GUEST_EVENT_COUNT 5u

typedef enum {
    GUEST_DO_NOTHING = 0,
    GUEST_DO_CREATE,
    GUEST_DO_RESTART,
    GUEST_DO_DESTROY,
    GUEST_DO_SAFE_STATE
} guest_action_t;

typedef struct {
    uint8_t id;
    bool safety_relevant; /* its final failure takes the whole system to the safe state */
    guest_state_t state;
    uint32_t next_sequence;
    uint32_t missed;
    uint32_t restarts;
    uint32_t bad_frames;
    island_time_us_t deadline_us;
} guest_t;

void guest_init(guest_t *guest, uint8_t id, bool safety_relevant);
guest_action_t guest_start(guest_t *guest, island_time_us_t now_us);
guest_action_t guest_stop(guest_t *guest);
/* A frame that decoded well. */
guest_action_t guest_on_heartbeat(guest_t *guest, const heartbeat_t *beat, island_time_us_t now_us);
/* A frame that did not. */
guest_action_t guest_on_bad_frame(guest_t *guest, island_time_us_t now_us);
/* Called every cycle. */
guest_action_t guest_on_tick(guest_t *guest, island_time_us_t now_us);
const char *guest_state_name(guest_state_t state);

#endif
