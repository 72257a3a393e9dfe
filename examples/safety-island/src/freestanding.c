/* Byte loops: correct for every alignment, which is all that the island needs. */
#include "freestanding.h"

void *memcpy(void *destination, const void *source, size_t length)
{
    unsigned char *to = destination;
    const unsigned char *from = source;
    size_t i;

    for (i = 0u; i < length; i++) {
        to[i] = from[i];
    }

    return destination;
}

void *memset(void *destination, int value, size_t length)
{
    unsigned char *to = destination;
    size_t i;

    for (i = 0u; i < length; i++) {
        to[i] = (unsigned char)value;
    }

    return destination;
}
