#include <stddef.h>
#include <string.h>

#include "fakes.h"
#include "island_test.h"
#include "monitor.h"

static uint32_t registers[0x1000 / 4];
static ring_t rings[ISLAND_MAX_GUESTS];
static watchdog_t dog;
static monitor_t monitor;

static void set_up(uint32_t guests)
{
    uint32_t i;

    fakes_reset();
    (void)memset(registers, 0, sizeof(registers));
    CHECK(watchdog_start(&dog, (uintptr_t)registers, 1000000u, 0u) == ISLAND_OK);
    CHECK(monitor_init(&monitor, &dog, 0u) == ISLAND_OK);
    for (i = 0u; i < guests; i++) {
        ring_init(&rings[i]);
        CHECK(monitor_add_guest(&monitor, i == 0u, &rings[i]) == ISLAND_OK);
    }
}

static void order(command_kind_t kind, uint8_t guest, island_time_us_t now_us)
{
    const command_t command = { kind, guest };

    CHECK(monitor_command(&monitor, &command, now_us) == ISLAND_OK);
}

static void send(uint8_t guest, uint32_t sequence)
{
    const heartbeat_t beat = { guest, GUEST_SAYS_RUNNING, sequence, 1u };
    uint8_t frame[HEARTBEAT_SIZE];

    CHECK(heartbeat_encode(&beat, frame) == ISLAND_OK);
    CHECK(ring_put(&rings[guest], frame, HEARTBEAT_SIZE) == ISLAND_OK);
}

/* [utest->swr~guest-count~1] */
static void fifth_guest_is_refused(void)
{
    set_up(ISLAND_MAX_GUESTS);
    CHECK(monitor_add_guest(&monitor, false, &rings[0]) == ISLAND_EFULL);
    CHECK(monitor_add_guest(&monitor, false, NULL) == ISLAND_EINVAL);
    CHECK(monitor_init(NULL, &dog, 0u) == ISLAND_EINVAL);
    CHECK(monitor_init(&monitor, NULL, 0u) == ISLAND_EINVAL);
}

/* [utest->swr~supervision-cycle~1] [utest->swr~hypervisor-subset~1] */
static void a_guest_lives_and_is_restarted(void)
{
    island_time_us_t now = 0u;
    uint32_t i;

    set_up(2u);
    order(COMMAND_START, 1u, now);
    CHECK((fake_calls == 2u) && (fake_operations[0] == DOMCTL_CREATE) && (fake_operations[1] == DOMCTL_UNPAUSE) && (fake_guests[0] == 1u));
    send(1u, 0u);
    now += ISLAND_CYCLE_US;
    monitor_cycle(&monitor, now);
    CHECK(monitor.guests[1].state == GUEST_HEALTHY);
    CHECK(registers[0x00C / 4] == 1u);
    for (i = 0u; i < 25u; i++) {
        now += ISLAND_CYCLE_US;
        monitor_cycle(&monitor, now);
    }
    CHECK(monitor.guests[1].restarts == 1u);
    CHECK(fake_operations[2] == DOMCTL_PAUSE);
    CHECK(monitor.overruns == 0u);
    now += 3u * ISLAND_CYCLE_US;
    monitor_cycle(&monitor, now);
    CHECK(monitor.overruns == 1u);
}

/* [utest->swr~flood-limit~1] */
static void a_flood_is_read_in_portions(void)
{
    uint32_t i;

    set_up(1u);
    order(COMMAND_START, 0u, 0u);
    for (i = 0u; i < 10u; i++) {
        send(0u, i);
    }
    monitor_cycle(&monitor, ISLAND_CYCLE_US);
    CHECK(ring_used(&rings[0]) == (6u * HEARTBEAT_SIZE));
}

/* [utest->swr~ring-consistency~1] */
static void a_corrupt_ring_makes_its_guest_suspect(void)
{
    set_up(1u);
    order(COMMAND_START, 0u, 0u);
    send(0u, 0u);
    monitor_cycle(&monitor, ISLAND_CYCLE_US);
    CHECK(monitor.guests[0].state == GUEST_HEALTHY);
    rings[0].producer += 1000u;
    monitor_cycle(&monitor, 2u * ISLAND_CYCLE_US);
    CHECK(monitor.guests[0].state == GUEST_SUSPECT);
    CHECK(ring_is_consistent(&rings[0]));
}

/* [utest->swr~safe-state~1] [utest->swr~command-execution~1] */
static void safe_state_is_final(void)
{
    const command_t again = { COMMAND_START, 0u };
    const command_t none = { COMMAND_NONE, 0u };
    const command_t unknown_guest = { COMMAND_START, 3u };

    set_up(2u);
    CHECK(monitor_command(&monitor, &none, 0u) == ISLAND_EINVAL);
    CHECK(monitor_command(&monitor, &unknown_guest, 0u) == ISLAND_EINVAL);
    order(COMMAND_STATUS, 0u, 0u);
    order(COMMAND_SAFE, 0u, 0u);
    CHECK(monitor.safe_state && !dog.running);
    CHECK(fake_calls == 4u);
    CHECK(monitor_command(&monitor, &again, 0u) == ISLAND_ESTATE);
    registers[0x00C / 4] = 0u;
    monitor_cycle(&monitor, 10u * ISLAND_CYCLE_US);
    CHECK(registers[0x00C / 4] == 0u);
}

/* [utest->swr~refused-action~1] */
static void a_refusal_for_the_safety_guest_is_fatal(void)
{
    set_up(2u);
    fake_answer = -1;
    order(COMMAND_START, 1u, 0u);
    CHECK(!monitor.safe_state);
    order(COMMAND_START, 0u, 0u);
    CHECK(monitor.safe_state);
}

const test_case_t monitor_tests[] = {
    { "monitor", "fifth guest is refused", fifth_guest_is_refused },
    { "monitor", "a guest lives and is restarted", a_guest_lives_and_is_restarted },
    { "monitor", "a flood is read in portions", a_flood_is_read_in_portions },
    { "monitor", "a corrupt ring makes its guest suspect", a_corrupt_ring_makes_its_guest_suspect },
    { "monitor", "safe state is final", safe_state_is_final },
    { "monitor", "a refusal for the safety guest is fatal", a_refusal_for_the_safety_guest_is_fatal },
    { NULL, NULL, NULL }
};
