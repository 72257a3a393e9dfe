/* CRC-32 (reflected polynomial 0xEDB88320, initial value and final exclusive-or all ones). */
#ifndef ISLAND_CRC32_H
#define ISLAND_CRC32_H

#include "island_types.h"

/* Check sum of `length` bytes; 0 for none. */
uint32_t crc32_of(const uint8_t *data, size_t length);

/* Continues a check sum: start with crc32_begin(), end with crc32_end(). */
uint32_t crc32_begin(void);
uint32_t crc32_add(uint32_t state, const uint8_t *data, size_t length);
uint32_t crc32_end(uint32_t state);

#endif
