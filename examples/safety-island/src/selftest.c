#include "selftest.h"

#include "crc32.h"

#define PATTERN_A 0x55AA33CCu
#define PATTERN_B 0xAA55CC33u

/* [impl->swr~selftest-crc~1] */
island_result_t selftest_crc(void)
{
    static const uint8_t digits[9] = { 0x31u, 0x32u, 0x33u, 0x34u, 0x35u, 0x36u, 0x37u, 0x38u, 0x39u };

    return (crc32_of(digits, sizeof(digits)) == 0xCBF43926u) ? ISLAND_OK : ISLAND_ECRC;
}

static bool holds(volatile uint32_t *word, uint32_t pattern)
{
    *word = pattern;

    return *word == pattern;
}

/* [impl->swr~selftest-memory~1] */
island_result_t selftest_memory(volatile uint32_t *memory, size_t words)
{
    island_result_t result = ISLAND_OK;
    size_t i;

    for (i = 0u; i < words; i++) {
        const uint32_t saved = memory[i];

        if (!holds(&memory[i], PATTERN_A) || !holds(&memory[i], PATTERN_B)) {
            result = ISLAND_EIO;
        }
        memory[i] = saved;
    }

    return result;
}

/* [impl->swr~selftest-image~1] */
island_result_t selftest_image(const uint8_t *image, size_t length, uint32_t expected)
{
    island_result_t result = ISLAND_EINVAL;

    if ((image != NULL) && (length > 0u)) {
        result = (crc32_of(image, length) == expected) ? ISLAND_OK : ISLAND_ECRC;
    }

    return result;
}
