#include "command.h"

#include "island_config.h"

typedef struct {
    const char *word;
    command_kind_t kind;
    bool takes_guest;
} command_row_t;

static const command_row_t rows[] = {
    { "start", COMMAND_START, true },
    { "stop", COMMAND_STOP, true },
    { "status", COMMAND_STATUS, false },
    { "safe", COMMAND_SAFE, false }
};

#define ROW_COUNT (sizeof(rows) / sizeof(rows[0]))

/* Length of the word at the start of the line. */
static size_t word_length(const char *line, size_t length)
{
    size_t n = 0u;

    while ((n < length) && (line[n] >= 'a') && (line[n] <= 'z')) {
        n++;
    }

    return n;
}

static bool same_word(const char *line, size_t length, const char *word)
{
    size_t i = 0u;

    while ((i < length) && (word[i] != '\0') && (line[i] == word[i])) {
        i++;
    }

    return (i == length) && (word[i] == '\0');
}

/* One decimal digit that names a guest, after exactly one blank. */
static bool parse_guest(const char *text, size_t length, uint8_t *guest)
{
    bool valid = false;

    if ((length == 2u) && (text[0] == ' ') && (text[1] >= '0') && (text[1] <= '9')) {
        const uint8_t number = (uint8_t)(text[1] - '0');

        if (number < ISLAND_MAX_GUESTS) {
            *guest = number;
            valid = true;
        }
    }

    return valid;
}

/* [impl->swr~command-syntax~1] */
island_result_t command_parse(const char *line, size_t length, command_t *command)
{
    const size_t word = word_length(line, length);
    size_t i;

    for (i = 0u; i < ROW_COUNT; i++) {
        if (same_word(line, word, rows[i].word)) {
            uint8_t guest = 0u;

            if (rows[i].takes_guest) {
                if (!parse_guest(&line[word], length - word, &guest))
                    return ISLAND_EINVAL;
            } else if (word != length) {
                return ISLAND_EINVAL;
            }
            command->kind = rows[i].kind;
            command->guest = guest;
            return ISLAND_OK;
        }
    }

    return ISLAND_EINVAL;
}
