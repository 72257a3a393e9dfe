/* Types and result codes that every unit of the safety island shares. */
#ifndef ISLAND_TYPES_H
#define ISLAND_TYPES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Result of an operation. Zero is success, everything else names the fault. */
typedef enum {
    ISLAND_OK = 0,
    ISLAND_EINVAL,   /* an argument is outside its range */
    ISLAND_EFULL,    /* no room left */
    ISLAND_EEMPTY,   /* nothing to take */
    ISLAND_ECRC,     /* check sum does not match */
    ISLAND_ESEQ,     /* sequence number is not the expected one */
    ISLAND_ESTATE,   /* not allowed in the present state */
    ISLAND_EIO,      /* the device or the hypervisor refused */
    ISLAND_ETIME     /* too late, or too early */
} island_result_t;

/* Time in microseconds since start; wraps after about 584,000 years. */
typedef uint64_t island_time_us_t;

#endif
