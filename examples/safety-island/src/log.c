#include "log.h"

#include "island_config.h"

static const pl011_t *log_uart = NULL;
static log_level_t log_threshold = LOG_INFO;

static const char level_marks[3] = { 'E', 'W', 'I' };

void log_init(const pl011_t *uart, log_level_t threshold)
{
    log_uart = uart;
    log_threshold = threshold;
}

static void put_text(const char *text)
{
    uint32_t i = 0u;

    while ((text[i] != '\0') && (i < ISLAND_LOG_LINE)) {
        pl011_put(log_uart, (uint8_t)text[i]);
        i++;
    }
}

static void put_digits(uint64_t value, uint32_t base)
{
    static const char digits[] = "0123456789abcdef";
    char buffer[24];
    uint32_t n = 0u;
    uint64_t rest = value;

    do {
        buffer[n] = digits[rest % base];
        n++;
        rest /= base;
    } while (rest != 0u);

    while (n > 0u) {
        n--;
        pl011_put(log_uart, (uint8_t)buffer[n]);
    }
}

/* [impl->swr~log-threshold~1] */
static bool begin_line(log_level_t level)
{
    const bool shown = (log_uart != NULL) && (level <= log_threshold);

    if (shown) {
        pl011_put(log_uart, (uint8_t)level_marks[level]);
        put_text(": ");
    }

    return shown;
}

static void end_line(void)
{
    put_text("\r\n");
}

void log_text(log_level_t level, const char *text)
{
    if (begin_line(level)) {
        put_text(text);
        end_line();
    }
}

void log_value(log_level_t level, const char *text, uint32_t value)
{
    if (begin_line(level)) {
        put_text(text);
        put_digits(value, 10u);
        end_line();
    }
}

void log_hex(log_level_t level, const char *text, uint64_t value)
{
    if (begin_line(level)) {
        put_text(text);
        put_text("0x");
        put_digits(value, 16u);
        end_line();
    }
}
