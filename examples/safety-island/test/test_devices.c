/* Device registers are an array of this process. */
#include <stddef.h>
#include <string.h>

#include "fakes.h"
#include "island_config.h"
#include "island_test.h"
#include "log.h"
#include "pl011.h"
#include "timer.h"
#include "watchdog.h"

static uint32_t registers[0x1000 / 4];

static uintptr_t registers_at(void)
{
    (void)memset(registers, 0, sizeof(registers));

    return (uintptr_t)registers;
}

/* [utest->swr~watchdog-window~1] */
static void watchdog_is_armed_with_the_window(void)
{
    watchdog_t dog;

    CHECK(watchdog_start(&dog, registers_at(), 1000000u, 0u) == ISLAND_OK);
    CHECK(registers[0x000 / 4] == 20000u);
    CHECK(registers[0x008 / 4] == 3u);
    CHECK(registers[0xC00 / 4] == 0u);
    CHECK(watchdog_start(&dog, registers_at(), 999999u, 0u) == ISLAND_EINVAL);
    CHECK(watchdog_start(NULL, registers_at(), 1000000u, 0u) == ISLAND_EINVAL);
}

/* [utest->swr~watchdog-early-kick~1] */
static void watchdog_refuses_an_early_kick(void)
{
    watchdog_t dog;

    CHECK(watchdog_start(&dog, registers_at(), 1000000u, 100u) == ISLAND_OK);
    CHECK(watchdog_kick(&dog, 100u + ISLAND_WATCHDOG_MIN_US - 1u) == ISLAND_ETIME);
    CHECK((dog.early_kicks == 1u) && (registers[0x00C / 4] == 0u));
    CHECK(watchdog_kick(&dog, 100u + ISLAND_WATCHDOG_MIN_US) == ISLAND_OK);
    CHECK(registers[0x00C / 4] == 1u);
    watchdog_abandon(&dog);
    CHECK(watchdog_kick(&dog, 1000000u) == ISLAND_ESTATE);
}

/* [utest->swr~uart-baud~1] */
static void uart_divisors(void)
{
    pl011_t uart;

    CHECK(pl011_init(&uart, registers_at(), 24000000u, 115200u) == ISLAND_OK);
    CHECK((registers[0x024 / 4] == 13u) && (registers[0x028 / 4] == 1u));
    CHECK(registers[0x030 / 4] == 0x301u);
    CHECK(pl011_init(&uart, registers_at(), 24000000u, 0u) == ISLAND_EINVAL);
    CHECK(pl011_init(&uart, registers_at(), 16u * 9600u, 9600u) == ISLAND_OK);
    CHECK(pl011_init(&uart, registers_at(), (16u * 9600u) - 16u, 9600u) == ISLAND_EINVAL);
    CHECK(pl011_init(NULL, registers_at(), 24000000u, 9600u) == ISLAND_EINVAL);
}

/* [utest->swr~log-threshold~1] */
static void log_keeps_its_threshold(void)
{
    pl011_t uart;

    CHECK(pl011_init(&uart, registers_at(), 24000000u, 115200u) == ISLAND_OK);
    log_init(&uart, LOG_WARNING);
    log_text(LOG_INFO, "not shown");
    CHECK(registers[0] == 0u);
    log_hex(LOG_WARNING, "shown ", 0x1Fu);
    CHECK(registers[0] == (uint32_t)'\n');
    log_init(NULL, LOG_WARNING);
    registers[0] = 0u;
    log_value(LOG_ERROR, "no device", 1u);
    CHECK(registers[0] == 0u);
}

/* [utest->swr~time-conversion~1] */
static void time_conversion(void)
{
    CHECK(timer_to_us(62500000u, 62500000u) == 1000000u);
    CHECK(timer_to_us(62u, 62500000u) == 0u);
    CHECK(timer_to_us(63u, 62500000u) == 1u);
    CHECK(timer_to_us(UINT64_MAX, 1000000u) == UINT64_MAX);
    CHECK(timer_to_us(5u, 0u) == 0u);
    fake_time_us = 77u;
    CHECK(timer_now_us() == 77u);
}

const test_case_t device_tests[] = {
    { "devices", "watchdog is armed with the window", watchdog_is_armed_with_the_window },
    { "devices", "watchdog refuses an early kick", watchdog_refuses_an_early_kick },
    { "devices", "UART divisors", uart_divisors },
    { "devices", "log keeps its threshold", log_keeps_its_threshold },
    { "devices", "time conversion", time_conversion },
    { NULL, NULL, NULL }
};
