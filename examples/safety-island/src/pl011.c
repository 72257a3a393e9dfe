#include "pl011.h"

#include "mmio.h"

/* Offsets. */
#define UARTDR    0x000u
#define UARTFR    0x018u
#define UARTIBRD  0x024u
#define UARTFBRD  0x028u
#define UARTLCR_H 0x02Cu
#define UARTCR    0x030u
#define UARTIMSC  0x038u
#define UARTICR   0x044u

#define UARTFR_RXFE 0x10u
#define UARTFR_TXFF 0x20u

#define UARTLCR_H_FEN  0x10u
#define UARTLCR_H_WLEN 0x60u

#define UARTCR_UARTEN 0x001u
#define UARTCR_TXE    0x100u
#define UARTCR_RXE    0x200u

/* Divisor in 1/64, as the manual defines it. */
#define DIVISOR_64(clock, baud) ((clock) * 4u / baud)

/* [impl->swr~uart-baud~1] */
island_result_t pl011_init(pl011_t *uart, uintptr_t base, uint32_t clock_hz, uint32_t baud)
{
    uint32_t divisor;

    if ((uart == NULL) || (baud == 0u) || (clock_hz / 16u < baud)) {
        return ISLAND_EINVAL;
    }

    uart->base = base;
    divisor = DIVISOR_64(clock_hz, baud);

    mmio_write32(base, UARTCR, 0u);
    mmio_write32(base, UARTICR, 0x7FFu);
    mmio_write32(base, UARTIMSC, 0u);
    mmio_write32(base, UARTIBRD, divisor >> 6);
    mmio_write32(base, UARTFBRD, divisor & 0x3Fu);
    mmio_write32(base, UARTLCR_H, UARTLCR_H_FEN | UARTLCR_H_WLEN);
    mmio_write32(base, UARTCR, UARTCR_UARTEN | UARTCR_TXE | UARTCR_RXE);

    return ISLAND_OK;
}

void pl011_put(const pl011_t *uart, uint8_t byte)
{
    while ((mmio_read32(uart->base, UARTFR) & UARTFR_TXFF) != 0u)
        ;
    mmio_write32(uart->base, UARTDR, byte);
}

island_result_t pl011_get(const pl011_t *uart, uint8_t *byte)
{
    island_result_t result = ISLAND_EEMPTY;

    if ((mmio_read32(uart->base, UARTFR) & UARTFR_RXFE) == 0u) {
        *byte = (uint8_t)(mmio_read32(uart->base, UARTDR) & 0xFFu);
        result = ISLAND_OK;
    }

    return result;
}
