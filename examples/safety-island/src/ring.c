/* Invariant: producer - consumer, as free-running 32-bit counts, is between 0 and the capacity. The other side can
 * break it at any time, so it is checked on a copy of both counts at every use. */
#include "ring.h"

#define RING_MASK (ISLAND_RING_CAPACITY - 1u)

/* Difference of the counts, or more than the capacity when they are impossible. */
static uint32_t ring_distance(const ring_t *ring)
{
    const uint32_t producer = ring->producer;
    const uint32_t consumer = ring->consumer;

    return producer - consumer;
}

void ring_init(ring_t *ring)
{
    uint32_t i;

    ring->producer = 0u;
    ring->consumer = 0u;
    for (i = 0u; i < ISLAND_RING_CAPACITY; i++) {
        ring->data[i] = 0u;
    }
}

/* [impl->swr~ring-consistency~1] */
bool ring_is_consistent(const ring_t *ring)
{
    return ring_distance(ring) <= ISLAND_RING_CAPACITY;
}

uint32_t ring_used(const ring_t *ring)
{
    const uint32_t distance = ring_distance(ring);

    return (distance <= ISLAND_RING_CAPACITY) ? distance : 0u;
}

uint32_t ring_free(const ring_t *ring)
{
    const uint32_t distance = ring_distance(ring);

    return (distance <= ISLAND_RING_CAPACITY) ? (ISLAND_RING_CAPACITY - distance) : 0u;
}

/* [impl->swr~ring-all-or-nothing~1] */
island_result_t ring_put(ring_t *ring, const uint8_t *data, uint32_t length)
{
    island_result_t result = ISLAND_OK;
    uint32_t i;

    if ((data == NULL) || (length == 0u)) {
        result = ISLAND_EINVAL;
    } else if (length > ring_free(ring)) {
        result = ISLAND_EFULL;
    } else {
        const uint32_t start = ring->producer;

        for (i = 0u; i < length; i++) {
            ring->data[(start + i) & RING_MASK] = data[i];
        }
        ring->producer = start + length;
    }

    return result;
}

island_result_t ring_take(ring_t *ring, uint8_t *data, uint32_t length)
{
    island_result_t result = ISLAND_OK;
    uint32_t i;

    if ((data == NULL) || (length == 0u)) {
        result = ISLAND_EINVAL;
    } else if (length > ring_used(ring)) {
        result = ISLAND_EEMPTY;
    } else {
        const uint32_t start = ring->consumer;

        for (i = 0u; i < length; i++) {
            data[i] = ring->data[(start + i) & RING_MASK];
        }
        ring->consumer = start + length;
    }

    return result;
}

island_result_t ring_peek(const ring_t *ring, uint32_t offset, uint8_t *byte)
{
    island_result_t result = ISLAND_OK;

    if (byte == NULL) {
        result = ISLAND_EINVAL;
    } else if (offset >= ring_used(ring)) {
        result = ISLAND_EEMPTY;
    } else {
        *byte = ring->data[(ring->consumer + offset) & RING_MASK];
    }

    return result;
}

uint32_t ring_drop(ring_t *ring, uint32_t length)
{
    const uint32_t used = ring_used(ring);
    const uint32_t dropped = (length < used) ? length : used;

    ring->consumer += dropped;

    return dropped;
}
