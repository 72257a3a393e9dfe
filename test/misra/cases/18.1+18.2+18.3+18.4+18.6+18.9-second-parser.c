#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
#include <string.h>
#define HEADER_LEN 4
#define MAX_FIELDS 6
#define COUNT_OF(x) (sizeof(x) / sizeof((x)[0]))
typedef struct { const char *start; const char *end; } slice_t;
typedef struct { uint8_t hdr[HEADER_LEN]; uint8_t payload[12]; uint16_t crc; } frame_t;
typedef struct { char text[8]; int32_t n; } label_t;
static const char *const names[] = { "idle", "run", "stop" };
static uint32_t stats[MAX_FIELDS];
static frame_t pool[3];
static const uint8_t *last_seen;
static slice_t saved;
extern label_t make_label(int32_t n);
extern int32_t read_index(void);
const char *name_of(uint32_t id)
{
    const char *r = "?";
    if (id < COUNT_OF(names)) { r = names[id]; }
    if (id == COUNT_OF(names)) { r = names[id]; } /* expect: 18.1 */
    return r;
}
void clear_stats(void)
{
    uint32_t *p = stats;
    uint32_t *const stop = &stats[MAX_FIELDS];
    while (p < stop) { *p = 0u; p++; }
    for (uint32_t *q = stats; q <= stop; q++) { *q = 0u; } /* expect: 18.1 */
    for (uint32_t i = MAX_FIELDS; i > 0u; i--) { stats[i - 1u] = 0u; }
    for (uint32_t i = MAX_FIELDS; i > 0u; i--) { stats[i] = 0u; } /* expect: 18.1 */
    stats[COUNT_OF(stats)] = 1u; /* expect: 18.1 */
    stats[COUNT_OF(stats) - 1u] = 1u;
}
uint16_t frame_sum(const frame_t *f)
{
    uint16_t s = 0u;
    for (size_t i = 0u; i < sizeof(f->payload); i++) { s += f->payload[i]; }
    for (size_t i = 0u; i < sizeof(*f); i++) { s += f->payload[i]; } /* expect: 18.1 */
    s += f->hdr[HEADER_LEN - 1];
    s += f->hdr[HEADER_LEN]; /* expect: 18.1 */
    return s;
}
int32_t pick(void)
{
    int32_t lut[4] = { 1, 2, 3, 4 };
    int32_t k = 0;
    int32_t i = read_index();
    if ((i >= 0) && (i < 4)) { k = lut[i]; }
    if ((i < 0) || (i > 4)) { return 0; }
    k += lut[i]; /* expect: 18.1 */
    int32_t j = 2;
    j += 2;
    k += lut[j]; /* expect: 18.1 */
    k += lut[j - 1];
    do { k += lut[--j]; } while (j > 0);
    return k;
}
size_t slice_len(slice_t s)
{
    return (size_t)(s.end - s.start);
}
ptrdiff_t mixups(const char *arg)
{
    char line[16] = "key=value";
    char other[16] = "";
    const char *eq = strchr(line, '=');
    ptrdiff_t d = 0;
    if (eq != NULL)
    {
        d = eq - line;
        d += eq - other; /* expect: 18.2 */
    }
    d += &pool[1].payload[0] - &pool[0].payload[0]; /* expect: 18.2 */
    d += &pool[1] - pool;
    d += &pool[2].payload[3] - pool[2].payload;
    d += arg - line; /* expect: 18.2 */
    slice_t s = { line, &line[9] };
    d += s.end - s.start;
    s.end = other;
    d += s.end - s.start; /* expect: 18.2 */
    return d;
}
bool ordered(const frame_t *f, bool flag)
{
    uint8_t a[4] = { 0 };
    uint8_t b[4] = { 0 };
    const uint8_t *p = flag ? a : b;
    bool r = p < &a[2]; /* expect: 18.3 */
    r = r && (a < b); /* expect: 18.3 */
    r = r || (&a[0] <= &a[3]);
    r = r || (&pool[0] < &pool[2]);
    r = r || (f->hdr < f->payload);
    r = ((const uint8_t *)&stats[0] > a); /* expect: 18.3 */
    r = r || (last_seen >= &b[0]);
    return r;
}
void arithmetic(frame_t *f, uint32_t off, const char *s)
{
    frame_t *g = f;
    g += off; /* expect: 18.4 */
    g = g - 1; /* expect: 18.4 */
    g++;
    --g;
    uint8_t c = *(f->payload + 2); /* expect: 18.4 */
    c = f->payload[2 + 1];
    const char *e = s + strlen(s); /* expect: 18.4 */
    (void)memcpy(&f->payload[1], f->payload + 2, 3u); /* expect: 18.4 */
    ptrdiff_t d = e - s;
    d = d + 1;
    off = off - c;
    const char *const *n = names + 1; /* expect: 18.4 */
    (void)n; (void)d; (void)g;
}
const uint8_t *keepers(int32_t k, const char *arg)
{
    uint8_t buf[4] = { 0 };
    frame_t f;
    static uint8_t keep[4];
    char word[8];
    switch (k)
    {
    case 0: return buf; /* expect: 18.6 */
    case 1: return keep;
    case 2: return f.payload; /* expect: 18.6 */
    case 3: return &keep[1];
    case 4: return (const uint8_t *)&k; /* expect: 18.6 */
    case 5: last_seen = &buf[2]; break; /* expect: 18.6 */
    case 6: last_seen = keep; break;
    case 7: saved = (slice_t){ word, &word[2] }; break; /* expect: 18.6 */
    case 8: saved.start = arg; break;
    case 9: saved.end = word; break; /* expect: 18.6 */
    default: { const uint8_t *p = buf; last_seen = p; } break; /* expect: 18.6 */
    }
    last_seen = NULL;
    return (const uint8_t *)arg;
}
char temp(int32_t n)
{
    char c = make_label(n).text[0];
    const char *p = make_label(n).text; /* expect: 18.9 */
    label_t l = make_label(n);
    p = l.text;
    c += (char)strlen(make_label(n).text); /* expect: 18.9 */
    c += *(make_label(n).text); /* expect: 18.9 */
    return (char)(c + *p);
}
