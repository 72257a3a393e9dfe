#include <stddef.h>
#include <string.h>

#include "guest.h"
#include "island_test.h"

static heartbeat_t beat_of(uint32_t sequence)
{
    const heartbeat_t beat = { 1u, GUEST_SAYS_RUNNING, sequence, 10u };

    return beat;
}

static void make_healthy(guest_t *guest, bool safety_relevant)
{
    const heartbeat_t beat = beat_of(0u);

    guest_init(guest, 1u, safety_relevant);
    CHECK(guest_start(guest, 0u) == GUEST_DO_CREATE);
    CHECK(guest->state == GUEST_STARTING);
    CHECK(guest_on_heartbeat(guest, &beat, 1000u) == GUEST_DO_NOTHING);
    CHECK(guest->state == GUEST_HEALTHY);
}

/* [utest->swr~guest-transitions~1] */
static void start_heartbeat_stop(void)
{
    guest_t guest;

    make_healthy(&guest, false);
    CHECK(guest_start(&guest, 2000u) == GUEST_DO_NOTHING);
    CHECK(guest_stop(&guest) == GUEST_DO_DESTROY);
    CHECK(guest.state == GUEST_OFF);
    CHECK(guest_stop(&guest) == GUEST_DO_NOTHING);
}

/* [utest->swr~missed-heartbeats~1] */
static void two_missed_suspect_four_failed(void)
{
    guest_t guest;
    island_time_us_t now = 1000u;

    make_healthy(&guest, false);
    now += ISLAND_HEARTBEAT_US - 1u;
    CHECK(guest_on_tick(&guest, now) == GUEST_DO_NOTHING);
    CHECK((guest.missed == 0u) && (guest.state == GUEST_HEALTHY));
    now += 1u;
    (void)guest_on_tick(&guest, now);
    CHECK((guest.missed == 1u) && (guest.state == GUEST_HEALTHY));
    now += ISLAND_HEARTBEAT_US;
    (void)guest_on_tick(&guest, now);
    CHECK((guest.missed == 2u) && (guest.state == GUEST_SUSPECT));
    now += ISLAND_HEARTBEAT_US;
    CHECK(guest_on_tick(&guest, now) == GUEST_DO_NOTHING);
    now += ISLAND_HEARTBEAT_US;
    CHECK(guest_on_tick(&guest, now) == GUEST_DO_RESTART);
    CHECK((guest.state == GUEST_STARTING) && (guest.restarts == 1u));
}

/* [utest->swr~restart-limit~1] */
static void gives_up_after_three_restarts(void)
{
    guest_t plain;
    guest_t relevant;
    island_time_us_t now = 0u;
    uint32_t i;

    guest_init(&plain, 1u, false);
    guest_init(&relevant, 2u, true);
    (void)guest_start(&plain, now);
    (void)guest_start(&relevant, now);
    for (i = 0u; i < ISLAND_MAX_RESTARTS; i++) {
        now += ISLAND_RESTART_HOLD_US;
        CHECK(guest_on_tick(&plain, now) == GUEST_DO_RESTART);
        CHECK(guest_on_tick(&relevant, now) == GUEST_DO_RESTART);
    }
    now += ISLAND_RESTART_HOLD_US;
    CHECK(guest_on_tick(&plain, now) == GUEST_DO_DESTROY);
    CHECK(guest_on_tick(&relevant, now) == GUEST_DO_SAFE_STATE);
    CHECK((plain.state == GUEST_GIVEN_UP) && (relevant.state == GUEST_GIVEN_UP));
    CHECK(guest_on_tick(&plain, now + ISLAND_RESTART_HOLD_US) == GUEST_DO_NOTHING);
}

/* [utest->swr~heartbeat-sequence~1] */
static void wrong_sequence_or_sender(void)
{
    guest_t guest;
    heartbeat_t beat;

    make_healthy(&guest, false);
    beat = beat_of(5u);
    (void)guest_on_heartbeat(&guest, &beat, 2000u);
    CHECK((guest.state == GUEST_SUSPECT) && (guest.bad_frames == 1u));
    beat = beat_of(6u);
    (void)guest_on_heartbeat(&guest, &beat, 3000u);
    CHECK(guest.state == GUEST_HEALTHY);
    beat = beat_of(7u);
    beat.guest = 3u;
    (void)guest_on_heartbeat(&guest, &beat, 4000u);
    CHECK((guest.state == GUEST_SUSPECT) && (guest.bad_frames == 2u));
}

/* [utest->swr~guest-transitions~1] */
static void names(void)
{
    CHECK(strcmp(guest_state_name(GUEST_OFF), "off") == 0);
    CHECK(strcmp(guest_state_name(GUEST_GIVEN_UP), "given up") == 0);
    CHECK(strcmp(guest_state_name(GUEST_FAILED), "failed") == 0);
}

const test_case_t guest_tests[] = {
    { "guest", "start, heartbeat, stop", start_heartbeat_stop },
    { "guest", "two missed: suspect, four: failed", two_missed_suspect_four_failed },
    { "guest", "gives up after three restarts", gives_up_after_three_restarts },
    { "guest", "wrong sequence or sender", wrong_sequence_or_sender },
    { "guest", "names", names },
    { NULL, NULL, NULL }
};
