/* Arm PrimeCell UART (PL011), polled. Register names and offsets as in its technical reference manual. */
#ifndef ISLAND_PL011_H
#define ISLAND_PL011_H

#include "island_types.h"

typedef struct {
    uintptr_t base;
} pl011_t;

island_result_t pl011_init(pl011_t *uart, uintptr_t base, uint32_t clock_hz, uint32_t baud);
void pl011_put(const pl011_t *uart, uint8_t byte);
/* ISLAND_EEMPTY when nothing was received. */
island_result_t pl011_get(const pl011_t *uart, uint8_t *byte);

#endif
