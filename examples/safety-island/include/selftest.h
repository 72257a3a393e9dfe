/* Tests that run before supervision begins. */
#ifndef ISLAND_SELFTEST_H
#define ISLAND_SELFTEST_H

#include "island_types.h"

/* Known answers of the check sum. */
island_result_t selftest_crc(void);
/* Writes and reads two complementary patterns over `words` words and restores them. */
island_result_t selftest_memory(volatile uint32_t *memory, size_t words);
/* Compares the check sum of the image with the one stored behind it. */
island_result_t selftest_image(const uint8_t *image, size_t length, uint32_t expected);

#endif
