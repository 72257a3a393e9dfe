/* Start of the island: self-tests, guests, supervision for ever. */
#include "island_config.h"
#include "log.h"
#include "mmio.h"
#include "monitor.h"
#include "selftest.h"
#include "timer.h"

#define UART_CLOCK_HZ     24000000u
#define UART_BAUD         115200u
#define WATCHDOG_CLOCK_HZ 1000000u
#define SCRATCH_WORDS     64u

/* Provided by the linker script. */
extern const uint8_t image_start[];
extern const uint8_t image_end[];
extern const uint32_t image_crc;

static monitor_t monitor;
static watchdog_t watchdog;
static pl011_t uart;
static uint32_t scratch[SCRATCH_WORDS];
static char line[ISLAND_LOG_LINE];
static uint32_t line_length = 0u;

int main(void);

/* [impl->swr~selftest-first~1] */
static bool selftests_pass(void)
{
    const size_t image_length = (size_t)(image_end - image_start);
    bool pass = true;

    if (selftest_crc() != ISLAND_OK) {
        log_text(LOG_ERROR, "self-test: crc");
        pass = false;
    }
    if (selftest_memory(scratch, SCRATCH_WORDS) != ISLAND_OK) {
        log_text(LOG_ERROR, "self-test: memory");
        pass = false;
    }
    if (selftest_image(image_start, image_length, image_crc) != ISLAND_OK) {
        log_text(LOG_ERROR, "self-test: image");
        pass = false;
    }

    return pass;
}

/* Collects bytes of the system controller until a line is complete. */
static void read_commands(island_time_us_t now_us)
{
    uint8_t byte;

    while (pl011_get(&uart, &byte) == ISLAND_OK) {
        if (byte == (uint8_t)'\r') {
            command_t command;

            if ((command_parse(line, line_length, &command) != ISLAND_OK)
                || (monitor_command(&monitor, &command, now_us) != ISLAND_OK)) {
                log_text(LOG_WARNING, "command refused");
            }
            line_length = 0u;
        } else if (line_length < ISLAND_LOG_LINE) {
            line[line_length] = (char)byte;
            line_length++;
        } else {
            line_length = 0u;
        }
    }
}

int main(void)
{
    uint32_t i;

    if (pl011_init(&uart, ISLAND_UART_BASE, UART_CLOCK_HZ, UART_BAUD) == ISLAND_OK) {
        log_init(&uart, LOG_INFO);
    }
    log_text(LOG_INFO, "safety island");

    if (selftests_pass()) {
        (void)watchdog_start(&watchdog, ISLAND_WATCHDOG_BASE, WATCHDOG_CLOCK_HZ, timer_now_us());
        (void)monitor_init(&monitor, &watchdog, timer_now_us());

        for (i = 0u; i < ISLAND_MAX_GUESTS; i++) {
            ring_t *ring = (ring_t *)(ISLAND_MAILBOX_BASE + (i * sizeof(ring_t)));

            ring_init(ring);
            (void)monitor_add_guest(&monitor, i == 0u, ring);
        }

        while (!monitor.safe_state) {
            timer_wait_until(monitor.next_cycle_us);
            monitor_cycle(&monitor, timer_now_us());
            read_commands(timer_now_us());
        }
    }

    log_text(LOG_ERROR, "stopped");

    return 1;
}
