/* Access to device registers: the only place where an integer becomes a pointer (deviation SI-D-001). */
#ifndef ISLAND_MMIO_H
#define ISLAND_MMIO_H

#include <stdint.h>

static inline uint32_t mmio_read32(uintptr_t base, uint32_t offset)
{
    return *(volatile const uint32_t *)(base + (uintptr_t)offset);
}

static inline void mmio_write32(uintptr_t base, uint32_t offset, uint32_t value)
{
    *(volatile uint32_t *)(base + (uintptr_t)offset) = value;
}

#endif
