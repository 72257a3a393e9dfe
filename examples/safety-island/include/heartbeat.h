/* The heartbeat protocol: 16-byte frames, little endian.
 *
 *   0  magic   0x48 'H'
 *   1  version 1
 *   2  guest id
 *   3  state as the guest sees itself (0 starting, 1 running, 2 degraded, 3 stopping)
 *   4  sequence number, 32 bits, +1 for each frame
 *   8  load of the guest in 1/1000, 16 bits, then 16 bits reserved as zero
 *  12  CRC-32 over bytes 0 to 11
 */
#ifndef ISLAND_HEARTBEAT_H
#define ISLAND_HEARTBEAT_H

#include "island_types.h"

#define HEARTBEAT_SIZE     16u
#define HEARTBEAT_MAGIC    0x48u
#define HEARTBEAT_VERSION  1u
#define HEARTBEAT_LOAD_MAX 1000u

typedef enum {
    GUEST_SAYS_STARTING = 0,
    GUEST_SAYS_RUNNING = 1,
    GUEST_SAYS_DEGRADED = 2,
    GUEST_SAYS_STOPPING = 3
} heartbeat_state_t;

typedef struct {
    uint8_t guest;
    heartbeat_state_t state;
    uint32_t sequence;
    uint16_t load;
} heartbeat_t;

/* Writes a frame of HEARTBEAT_SIZE bytes. */
island_result_t heartbeat_encode(const heartbeat_t *beat, uint8_t *frame);
/* Checks and reads a frame; `beat` is untouched unless the result is ISLAND_OK. */
island_result_t heartbeat_decode(const uint8_t *frame, heartbeat_t *beat);

#endif
