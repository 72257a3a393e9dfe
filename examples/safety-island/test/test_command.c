#include <stddef.h>
#include <string.h>

#include "command.h"
#include "island_test.h"

static island_result_t parse(const char *line, command_t *command)
{
    return command_parse(line, strlen(line), command);
}

/* [utest->swr~command-syntax~1] */
static void accepted_lines(void)
{
    command_t command = { COMMAND_NONE, 99u };

    CHECK((parse("start 0", &command) == ISLAND_OK) && (command.kind == COMMAND_START) && (command.guest == 0u));
    CHECK((parse("stop 3", &command) == ISLAND_OK) && (command.kind == COMMAND_STOP) && (command.guest == 3u));
    CHECK((parse("status", &command) == ISLAND_OK) && (command.kind == COMMAND_STATUS));
    CHECK((parse("safe", &command) == ISLAND_OK) && (command.kind == COMMAND_SAFE));
}

/* [utest->swr~command-syntax~1] */
static void refused_lines(void)
{
    static const char *const lines[] = { "", "start", "start 4", "start  1", "start 1 ", "start x", "stat", "statuss", "status 1", "SAFE", "start 10", " safe" };
    command_t command = { COMMAND_NONE, 99u };
    size_t i;

    for (i = 0u; i < (sizeof(lines) / sizeof(lines[0])); i++) {
        CHECK(parse(lines[i], &command) == ISLAND_EINVAL);
    }
    CHECK((command.kind == COMMAND_NONE) && (command.guest == 99u));
}

const test_case_t command_tests[] = {
    { "command", "accepted lines", accepted_lines },
    { "command", "refused lines", refused_lines },
    { NULL, NULL, NULL }
};
