#include <stddef.h>

#include "crc32.h"
#include "heartbeat.h"
#include "island_test.h"

static const heartbeat_t good = { 2u, GUEST_SAYS_RUNNING, 0x01020304u, 1000u };

static void seal(uint8_t *frame)
{
    const uint32_t crc = crc32_of(frame, 12u);

    frame[12] = (uint8_t)crc;
    frame[13] = (uint8_t)(crc >> 8);
    frame[14] = (uint8_t)(crc >> 16);
    frame[15] = (uint8_t)(crc >> 24);
}

/* [utest->swr~heartbeat-frame~1] */
static void layout(void)
{
    uint8_t frame[HEARTBEAT_SIZE];

    CHECK(heartbeat_encode(&good, frame) == ISLAND_OK);
    CHECK((frame[0] == 0x48u) && (frame[1] == 1u) && (frame[2] == 2u) && (frame[3] == 1u));
    CHECK((frame[4] == 4u) && (frame[5] == 3u) && (frame[6] == 2u) && (frame[7] == 1u));
    CHECK((frame[8] == 0xE8u) && (frame[9] == 3u) && (frame[10] == 0u) && (frame[11] == 0u));
}

/* [utest->swr~heartbeat-frame~1] */
static void load_limit(void)
{
    heartbeat_t beat = good;
    uint8_t frame[HEARTBEAT_SIZE];

    beat.load = 1001u;
    CHECK(heartbeat_encode(&beat, frame) == ISLAND_EINVAL);
    CHECK(heartbeat_encode(NULL, frame) == ISLAND_EINVAL);
    CHECK(heartbeat_encode(&beat, NULL) == ISLAND_EINVAL);
}

/* [utest->swr~heartbeat-check~1] */
static void round_trip(void)
{
    uint8_t frame[HEARTBEAT_SIZE];
    heartbeat_t back = { 0u, GUEST_SAYS_STARTING, 0u, 0u };

    CHECK(heartbeat_encode(&good, frame) == ISLAND_OK);
    CHECK(heartbeat_decode(frame, &back) == ISLAND_OK);
    CHECK((back.guest == 2u) && (back.state == GUEST_SAYS_RUNNING) && (back.sequence == 0x01020304u) && (back.load == 1000u));
}

/* [utest->swr~heartbeat-check~1] */
static void every_flipped_bit_is_seen(void)
{
    uint8_t frame[HEARTBEAT_SIZE];
    heartbeat_t back = { 9u, GUEST_SAYS_STARTING, 9u, 9u };
    uint32_t bit;

    CHECK(heartbeat_encode(&good, frame) == ISLAND_OK);
    for (bit = 0u; bit < (HEARTBEAT_SIZE * 8u); bit++) {
        frame[bit / 8u] ^= (uint8_t)(1u << (bit % 8u));
        CHECK(heartbeat_decode(frame, &back) == ISLAND_ECRC);
        frame[bit / 8u] ^= (uint8_t)(1u << (bit % 8u));
    }
    CHECK((back.guest == 9u) && (back.sequence == 9u));
}

/* [utest->swr~heartbeat-check~1] */
static void sealed_but_invalid_headers(void)
{
    static const uint8_t offsets[6] = { 0u, 1u, 3u, 9u, 10u, 11u };
    static const uint8_t values[6] = { 0x49u, 2u, 4u, 4u, 1u, 1u };
    uint32_t i;

    for (i = 0u; i < 6u; i++) {
        uint8_t frame[HEARTBEAT_SIZE];
        heartbeat_t back;

        CHECK(heartbeat_encode(&good, frame) == ISLAND_OK);
        frame[offsets[i]] = values[i];
        seal(frame);
        CHECK(heartbeat_decode(frame, &back) == ISLAND_EINVAL);
    }
}

const test_case_t heartbeat_tests[] = {
    { "heartbeat", "layout", layout },
    { "heartbeat", "load limit", load_limit },
    { "heartbeat", "round trip", round_trip },
    { "heartbeat", "every flipped bit is seen", every_flipped_bit_is_seen },
    { "heartbeat", "sealed but invalid headers", sealed_but_invalid_headers },
    { NULL, NULL, NULL }
};
