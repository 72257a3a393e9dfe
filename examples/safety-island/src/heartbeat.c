#include "heartbeat.h"

#include "crc32.h"

#define CRC_OFFSET 12u

static void put32(uint8_t *bytes, uint32_t value)
{
    bytes[0] = (uint8_t)(value & 0xFFu);
    bytes[1] = (uint8_t)((value >> 8) & 0xFFu);
    bytes[2] = (uint8_t)((value >> 16) & 0xFFu);
    bytes[3] = (uint8_t)((value >> 24) & 0xFFu);
}

static uint32_t get32(const uint8_t *bytes)
{
    return (uint32_t)bytes[0] | ((uint32_t)bytes[1] << 8) | ((uint32_t)bytes[2] << 16) | ((uint32_t)bytes[3] << 24);
}

static uint16_t get16(const uint8_t *bytes)
{
    return (uint16_t)((uint32_t)bytes[0] | ((uint32_t)bytes[1] << 8));
}

/* [impl->swr~heartbeat-frame~1] */
island_result_t heartbeat_encode(const heartbeat_t *beat, uint8_t *frame)
{
    island_result_t result = ISLAND_OK;

    if ((beat == NULL) || (frame == NULL) || (beat->load > HEARTBEAT_LOAD_MAX)) {
        result = ISLAND_EINVAL;
    } else {
        frame[0] = HEARTBEAT_MAGIC;
        frame[1] = HEARTBEAT_VERSION;
        frame[2] = beat->guest;
        frame[3] = (uint8_t)beat->state;
        put32(&frame[4], beat->sequence);
        frame[8] = (uint8_t)(beat->load & 0xFFu);
        frame[9] = (uint8_t)(beat->load >> 8);
        frame[10] = 0u;
        frame[11] = 0u;
        put32(&frame[CRC_OFFSET], crc32_of(frame, CRC_OFFSET));
    }

    return result;
}

/* The header fields of a frame whose check sum is right. */
static bool header_is_valid(const uint8_t *frame)
{
    return (frame[0] == HEARTBEAT_MAGIC) && (frame[1] == HEARTBEAT_VERSION) && (frame[3] <= (uint8_t)GUEST_SAYS_STOPPING)
        && (get16(&frame[8]) <= HEARTBEAT_LOAD_MAX) && (frame[10] == 0u) && (frame[11] == 0u);
}

/* [impl->swr~heartbeat-check~1] */
island_result_t heartbeat_decode(const uint8_t *frame, heartbeat_t *beat)
{
    island_result_t result = ISLAND_OK;

    if ((frame == NULL) || (beat == NULL)) {
        result = ISLAND_EINVAL;
    } else if (get32(&frame[CRC_OFFSET]) != crc32_of(frame, CRC_OFFSET)) {
        result = ISLAND_ECRC;
    } else if (!header_is_valid(frame)) {
        result = ISLAND_EINVAL;
    } else {
        beat->guest = frame[2];
        beat->state = (heartbeat_state_t)frame[3];
        beat->sequence = get32(&frame[4]);
        beat->load = get16(&frame[8]);
    }

    return result;
}
