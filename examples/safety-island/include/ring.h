/* Single-producer single-consumer byte ring in memory that is shared with a guest. The guest is not trusted: every
 * index that it writes is checked before it is used. */
#ifndef ISLAND_RING_H
#define ISLAND_RING_H

#include "island_config.h"
#include "island_types.h"

typedef struct {
    volatile uint32_t producer; /* free-running count of bytes written */
    volatile uint32_t consumer; /* free-running count of bytes read */
    uint8_t data[ISLAND_RING_CAPACITY];
} ring_t;

void ring_init(ring_t *ring);
/* Bytes that can be taken; 0 also when the indices are inconsistent. */
uint32_t ring_used(const ring_t *ring);
uint32_t ring_free(const ring_t *ring);
/* Are the indices possible at all? A ring that is not must be reset and its guest suspected. */
bool ring_is_consistent(const ring_t *ring);
/* All or nothing. */
island_result_t ring_put(ring_t *ring, const uint8_t *data, uint32_t length);
island_result_t ring_take(ring_t *ring, uint8_t *data, uint32_t length);
/* Looks at a byte without taking it. */
island_result_t ring_peek(const ring_t *ring, uint32_t offset, uint8_t *byte);
/* Drops bytes, at most those that are there; returns how many. */
uint32_t ring_drop(ring_t *ring, uint32_t length);

#endif
