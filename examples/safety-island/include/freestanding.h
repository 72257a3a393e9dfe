/* The library functions that a freestanding C99 compiler may call by itself. */
#ifndef ISLAND_FREESTANDING_H
#define ISLAND_FREESTANDING_H

#include <stddef.h>

void *memcpy(void *destination, const void *source, size_t length);
void *memset(void *destination, int value, size_t length);

#endif
