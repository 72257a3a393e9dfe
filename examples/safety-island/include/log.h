/* Log lines on the UART, without variable argument lists. */
#ifndef ISLAND_LOG_H
#define ISLAND_LOG_H

#include "island_types.h"
#include "pl011.h"

typedef enum {
    LOG_ERROR = 0,
    LOG_WARNING = 1,
    LOG_INFO = 2
} log_level_t;

void log_init(const pl011_t *uart, log_level_t threshold);
void log_text(log_level_t level, const char *text);
void log_value(log_level_t level, const char *text, uint32_t value);
void log_hex(log_level_t level, const char *text, uint64_t value);

#endif
