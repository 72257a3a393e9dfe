#include <ctype.h>
#include <errno.h>
#include <locale.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <stdio.h>
#define NAME_LEN 10u
typedef struct { char name[NAME_LEN]; uint8_t mac[6]; uint32_t id; } entry_t;
typedef struct { float x; float y; } point_t;
static entry_t table[4];
static const char prefix[] = "dev-";
static uint8_t tx[32];
static char shared[16];
extern void emit(const char *s);
bool set_name(entry_t *e, const char *s)
{
    bool ok = false;
    if (strlen(s) < sizeof(e->name))
    {
        (void)strcpy(e->name, s);
        ok = true;
    }
    (void)strcpy(e->name, "123456789");
    (void)strcpy(e->name, "1234567890"); /* expect: 21.17 */
    (void)strncpy(e->name, s, sizeof(e->name) - 1u);
    e->name[sizeof(e->name) - 1u] = '\0';
    return ok;
}
void join(void)
{
    char path[12] = "";
    (void)strcat(path, "/dev");
    (void)strcat(path, "/tty");
    (void)strcat(path, "S0");
    (void)strcat(path, "12"); /* expect: 21.17 */
    char word[6];
    (void)memcpy(word, "hello", 5u);
    (void)memset(word, 'x', sizeof(word));
    size_t n = strlen(word); /* expect: 21.17 */
    word[5] = '\0';
    n += strlen(word);
    char full[4] = { 'a', 'b', 'c', '\0' };
    n += strlen(full);
    char open[4] = { 'a', 'b', 'c', 'd' };
    char *p = strchr(open, 'z'); /* expect: 21.17 */
    (void)strcpy(shared, prefix);
    (void)strcat(shared, "0123456789a");
    (void)strcat(shared, "0123456789ab"); /* expect: 21.17 */
    (void)n; (void)p;
}
int classify(const char *s, unsigned char raw, int ch, FILE *fp)
{
    int n = 0;
    for (const char *p = s; *p != '\0'; p++)
    {
        if (isalpha(*p) != 0) { n++; } /* expect: 21.13 */
        if (isalpha((unsigned char)*p) != 0) { n++; }
    }
    while ((ch = fgetc(fp)) != EOF)
    {
        n += (isdigit(ch) != 0) ? 1 : 0;
    }
    n += toupper(raw);
    n += tolower('A');
    n += isprint(-5); /* expect: 21.13 */
    n += ispunct(EOF);
    n += isspace((int8_t)raw); /* expect: 21.13 */
    n += isspace(raw & 0x7F);
    n += isxdigit(raw + 200); /* expect: 21.13 */
    char local = s[0];
    n += isupper(local); /* expect: 21.13 */
    return n;
}
bool compare(const entry_t *a, const entry_t *b, const point_t *p, const point_t *q)
{
    bool r = memcmp(a->mac, b->mac, sizeof(a->mac)) == 0;
    r = r && (memcmp(a, b, sizeof(*a)) == 0); /* expect: 21.16 */
    r = r && (memcmp(p, q, sizeof(*p)) == 0); /* expect: 21.16 */
    r = r && (memcmp(&p->x, &q->x, sizeof(p->x)) == 0); /* expect: 21.16 */
    r = r && (memcmp(&a->id, &b->id, sizeof(a->id)) == 0);
    r = r && (memcmp(a->name, "dev-", 4u) == 0); /* expect: 21.14, 21.16 */
    r = r && (strncmp(a->name, "dev-", 4u) == 0);
    r = r && (memcmp(prefix, a->name, 4u) == 0); /* expect: 21.14, 21.16 */
    r = r && (memcmp(tx, a->mac, 6u) == 0);
    return r;
}
void blocks(entry_t *e, const uint8_t *in, size_t len, const uint16_t *words)
{
    (void)memcpy(e->mac, in, sizeof(e->mac));
    (void)memcpy(e->mac, in, sizeof(*e)); /* expect: 21.18 */
    (void)memcpy(tx, table[0].name, NAME_LEN); /* expect: 21.15 */
    (void)memcpy(tx, table[0].mac, NAME_LEN); /* expect: 21.18 */
    (void)memcpy(tx, words, 4u); /* expect: 21.15 */
    (void)memcpy(tx, (const uint8_t *)words, 4u);
    (void)memset(tx, 0, sizeof(tx));
    (void)memset(&tx[16], 0, sizeof(tx)); /* expect: 21.18 */
    (void)memset(&tx[16], 0, sizeof(tx) / 2u);
    if (len <= sizeof(tx)) { (void)memcpy(tx, in, len); }
    if (len > sizeof(tx)) { (void)memmove(tx, in, len); } /* expect: 21.18 */
    (void)memset(table, 0, sizeof(table));
    (void)memset(&table[1], 0, 4u * sizeof(table[0])); /* expect: 21.18 */
    (void)memset(&table[1], 0, 3u * sizeof(table[0]));
    (void)memcpy(&table[0], &table[1], sizeof(entry_t));
    (void)memcpy(&e->id, e->mac, 4u); /* expect: 21.15 */
    (void)strncpy(e->name, "x", 16u); /* expect: 21.18 */
}
void environment(time_t t, int code)
{
    char *home = getenv("HOME"); /* expect: 21.19 */
    const char *user = getenv("USER");
    const char *first = strerror(code);
    emit(first);
    const char *second = strerror(code + 1);
    emit(second);
    emit(first); /* expect: 21.20 */
    emit(user);
    if (home != NULL) /* expect: 21.20 */
    {
        home[0] = 'x'; /* expect: 21.19, 21.20 */
    }
    struct lconv *lc = localeconv(); /* expect: 21.19 */
    lc->decimal_point = ","; /* expect: 21.19 */
    const struct lconv *clc = localeconv();
    emit(clc->decimal_point);
    const struct tm *g = gmtime(&t);
    int hour = g->tm_hour;
    const struct tm *l = localtime(&t);
    hour += l->tm_hour;
    hour += g->tm_min; /* expect: 21.20 */
    char copy[26];
    (void)strcpy(copy, "x");
    const char *a = asctime(l);
    emit(a);
    (void)hour; (void)copy;
}
