/* Commands from the system controller: one line of text each, checked before anything is done. */
#ifndef ISLAND_COMMAND_H
#define ISLAND_COMMAND_H

#include "island_types.h"

typedef enum {
    COMMAND_NONE = 0,
    COMMAND_START,
    COMMAND_STOP,
    COMMAND_STATUS,
    COMMAND_SAFE
} command_kind_t;

typedef struct {
    command_kind_t kind;
    uint8_t guest;
} command_t;

/* Reads one line such as "start 2". The command is untouched unless the result is ISLAND_OK. */
island_result_t command_parse(const char *line, size_t length, command_t *command);

#endif
