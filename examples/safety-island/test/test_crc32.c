#include <stddef.h>

#include "crc32.h"
#include "island_test.h"
#include "selftest.h"

/* [utest->swr~crc-polynomial~1] */
static void known_answers(void)
{
    static const uint8_t digits[] = { '1', '2', '3', '4', '5', '6', '7', '8', '9' };
    static const uint8_t zeros[4] = { 0u, 0u, 0u, 0u };

    CHECK(crc32_of(digits, 9u) == 0xCBF43926u);
    CHECK(crc32_of(zeros, 4u) == 0x2144DF1Cu);
    CHECK(crc32_of(digits, 0u) == 0u);
}

/* [utest->swr~crc-polynomial~1] */
static void parts_equal_the_whole(void)
{
    static const uint8_t digits[] = { '1', '2', '3', '4', '5', '6', '7', '8', '9' };
    const uint32_t state = crc32_add(crc32_begin(), digits, 4u);

    CHECK(crc32_end(crc32_add(state, &digits[4], 5u)) == 0xCBF43926u);
}

/* [utest->swr~selftest-crc~1] */
static void selftest_of_the_check_sum(void)
{
    CHECK(selftest_crc() == ISLAND_OK);
}

/* [utest->swr~selftest-memory~1] */
static void selftest_of_memory_restores_it(void)
{
    volatile uint32_t memory[4] = { 1u, 2u, 3u, 4u };

    CHECK(selftest_memory(memory, 4u) == ISLAND_OK);
    CHECK((memory[0] == 1u) && (memory[3] == 4u));
}

/* [utest->swr~selftest-image~1] */
static void selftest_of_the_image(void)
{
    static const uint8_t image[] = { '1', '2', '3', '4', '5', '6', '7', '8', '9' };

    CHECK(selftest_image(image, 9u, 0xCBF43926u) == ISLAND_OK);
    CHECK(selftest_image(image, 9u, 0xCBF43927u) == ISLAND_ECRC);
    CHECK(selftest_image(image, 0u, 0u) == ISLAND_EINVAL);
    CHECK(selftest_image(NULL, 9u, 0xCBF43926u) == ISLAND_EINVAL);
}

const test_case_t crc32_tests[] = {
    { "crc32", "known answers", known_answers },
    { "crc32", "parts equal the whole", parts_equal_the_whole },
    { "crc32", "self-test of the check sum", selftest_of_the_check_sum },
    { "crc32", "self-test of memory restores it", selftest_of_memory_restores_it },
    { "crc32", "self-test of the image", selftest_of_the_image },
    { NULL, NULL, NULL }
};
