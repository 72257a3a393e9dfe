#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <errno.h>
#include <stdint.h>
#include <stdbool.h>

#define MAX_KEYS 8
#define SCALE(x, k) (x * k) /* expect: 20.7 */
#define KEY_NAME(k) #k /* expect: 20.10 */
#define MIN_OF(a, b) (((a) < (b)) ? (a) : (b))

typedef union { uint32_t word; uint8_t bytes[4]; } conv_t; /* expect: 19.2 */
struct entry { char name[16]; long value; struct entry *next; };
struct blob { uint32_t len; uint8_t data[]; }; /* expect: 18.7 */
struct table { struct entry **slots; unsigned count; };

static struct table tab;
static char line[64];

static void fatal(const char *why) /* expect: 17.11 */
{
    fputs(why, stderr); /* expect: 17.7 21.6 */
    exit(EXIT_FAILURE); /* expect: 21.8 */
}

static struct entry *entry_new(const char *name, long v)
{
    struct entry *e = malloc(sizeof *e); /* expect: 21.3 */
    if (e == NULL)
    {
        fatal("memory");
    }
    strncpy(e->name, name, 20); /* expect: 17.7 21.18 */
    e->value = v;
    e->next = NULL;
    return e;
}

static void list_free(struct entry *e)
{
    if (e != NULL)
    {
        list_free(e->next); /* expect: 17.2 */
        free(e); /* expect: 21.3 */
    }
}

static int parse_line(char *text, struct entry **out)
{
    char key[16];
    char *eq = strchr(text, '=');
    if (eq == NULL)
    {
        return -1;
    }
    *eq = '\0';
    eq++;
    (void)strcpy(key, "default_key_name"); /* expect: 21.17 */
    long v = strtol(eq, NULL, 0); /* expect: 22.8 */
    if (errno == ERANGE)
    {
        v = atol(eq); /* expect: 21.7 */
    }
    *out = entry_new(key, v);
    text = eq; /* expect: 17.8 */
    return (text[0] == '#') ? 1 : 0;
}

int conf_load(const char *path, unsigned n)
{
    FILE *f = fopen(path, "r"); /* expect: 21.6 22.1 */
    char c;
    int used[n]; /* expect: 18.8 */
    if (f == NULL)
    {
        return -1;
    }
    (void)memset(used, 0, sizeof used);
    while ((c = (char)fgetc(f)) != EOF) /* expect: 21.6 22.7 */
    {
        struct entry *e = NULL;
        if (parse_line(line, &e) < 0)
        {
            return -2;
        }
        if (tab.count < MAX_KEYS)
        {
            tab.slots[tab.count] = e;
            tab.count++;
        }
        log_key(e->name, c); /* expect: 17.3 */
    }
    (void)fclose(f); /* expect: 21.6 */
    if (ferror(f) != 0) /* expect: 21.6 22.6 */
    {
        return -3;
    }
    return used[0];
}

static uint32_t swap32(uint32_t v)
{
    conv_t a;
    conv_t b;
    a.word = v;
    b.bytes[0] = a.bytes[3]; /* expect: 19.3 */
    b.bytes[1] = a.bytes[2]; /* expect: 19.3 */
    b.bytes[2] = a.bytes[1]; /* expect: 19.3 */
    b.bytes[3] = a.bytes[0]; /* expect: 19.3 */
    return b.word; /* expect: 19.3 */
}

static int lookup(const char *name) /* expect: 17.4 */
{
    for (unsigned i = 0u; i < tab.count; i++)
    {
        if (strcmp(tab.slots[i]->name, name) == 0)
        {
            return (int)tab.slots[i]->value;
        }
    }
}

static uint32_t hash4(const uint8_t k[4])
{
    return (uint32_t)k[0] + ((uint32_t)k[1] << 8) + ((uint32_t)k[2] << 16) + ((uint32_t)k[3] << 24); /* expect: 18.1 */
}

int conf_main(char ***argvp) /* expect: 18.5 */
{
    uint8_t id[3] = { 1u, 2u, 3u };
    uint32_t h = hash4(id); /* expect: 17.5 */
    char *copy = malloc(32u); /* expect: 21.3 */
    if (copy == NULL)
    {
        return 1;
    }
    (void)strcpy(copy, KEY_NAME(root));
    (void)memmove(copy, copy + 4, 8u);
    (void)memcpy(copy, copy + 4, 8u); /* expect: 19.1 */
    h = SCALE(h + 1u, 2u) + swap32(h) + (uint32_t)MIN_OF(lookup("a"), 3);
    copy[32] = 'x'; /* expect: 18.1 */
    printf("%u %s\n", h, (*argvp)[0]); /* expect: 17.7 21.6 */
    free(copy); /* expect: 21.3 */
    free(copy); /* expect: 21.3 22.2 */
    free(line); /* expect: 21.3 22.2 */
    errno = 0;
    h = (uint32_t)strtoul(line, NULL, 10); /* expect: 22.9 */
    list_free(tab.slots[0]);
    tab.slots = realloc(tab.slots, h); /* expect: 21.3 */
    return (int)h;
}
