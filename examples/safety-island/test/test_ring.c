#include <stddef.h>

#include "island_test.h"
#include "ring.h"

static ring_t ring;

/* [utest->swr~ring-all-or-nothing~1] */
static void put_and_take(void)
{
    static const uint8_t in[3] = { 7u, 8u, 9u };
    uint8_t out[3] = { 0u, 0u, 0u };

    ring_init(&ring);
    CHECK(ring_put(&ring, in, 3u) == ISLAND_OK);
    CHECK(ring_used(&ring) == 3u);
    CHECK(ring_take(&ring, out, 4u) == ISLAND_EEMPTY);
    CHECK(ring_used(&ring) == 3u);
    CHECK(ring_take(&ring, out, 3u) == ISLAND_OK);
    CHECK((out[0] == 7u) && (out[2] == 9u));
    CHECK(ring_put(&ring, NULL, 1u) == ISLAND_EINVAL);
    CHECK(ring_put(&ring, in, 0u) == ISLAND_EINVAL);
}

/* [utest->swr~ring-all-or-nothing~1] */
static void fills_exactly(void)
{
    static uint8_t block[ISLAND_RING_CAPACITY];

    ring_init(&ring);
    CHECK(ring_put(&ring, block, ISLAND_RING_CAPACITY) == ISLAND_OK);
    CHECK(ring_free(&ring) == 0u);
    CHECK(ring_put(&ring, block, 1u) == ISLAND_EFULL);
    CHECK(ring_drop(&ring, 1000u) == ISLAND_RING_CAPACITY);
    CHECK(ring_used(&ring) == 0u);
}

/* [utest->swr~ring-consistency~1] */
static void counts_wrap(void)
{
    static const uint8_t in[2] = { 1u, 2u };
    uint8_t out[2] = { 0u, 0u };
    uint8_t seen = 0u;

    ring_init(&ring);
    ring.producer = 0xFFFFFFFFu;
    ring.consumer = 0xFFFFFFFFu;
    CHECK(ring_put(&ring, in, 2u) == ISLAND_OK);
    CHECK(ring.producer == 1u);
    CHECK(ring_is_consistent(&ring));
    CHECK((ring_peek(&ring, 1u, &seen) == ISLAND_OK) && (seen == 2u));
    CHECK(ring_take(&ring, out, 2u) == ISLAND_OK);
    CHECK((out[0] == 1u) && (out[1] == 2u));
}

/* [utest->swr~ring-consistency~1] */
static void hostile_counts_are_seen(void)
{
    uint8_t out[1] = { 0u };

    ring_init(&ring);
    ring.producer = ISLAND_RING_CAPACITY + 1u;
    CHECK(!ring_is_consistent(&ring));
    CHECK(ring_used(&ring) == 0u);
    CHECK(ring_free(&ring) == 0u);
    CHECK(ring_take(&ring, out, 1u) == ISLAND_EEMPTY);
    CHECK(ring_put(&ring, out, 1u) == ISLAND_EFULL);
    CHECK(ring_peek(&ring, 0u, out) == ISLAND_EEMPTY);
}

const test_case_t ring_tests[] = {
    { "ring", "put and take", put_and_take },
    { "ring", "fills exactly", fills_exactly },
    { "ring", "counts wrap", counts_wrap },
    { "ring", "hostile counts are seen", hostile_counts_are_seen },
    { NULL, NULL, NULL }
};
