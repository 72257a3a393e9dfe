/* Common ways to write things, none of which leaves an array. */
#include <stdint.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>
#include <stdlib.h>
#include <stdio.h>
#include <errno.h>
#define N 8u
typedef struct node { struct node *next; int32_t v; } node_t;
typedef struct { uint8_t buf[N]; uint32_t head; uint32_t tail; } ring_t;
static ring_t ring;
bool put(uint8_t b);
bool put(uint8_t b)
{
    bool ok = false;
    const uint32_t next = (ring.head + 1u) % N;
    if (next != ring.tail) { ring.buf[ring.head] = b; ring.head = next; ok = true; }
    return ok;
}
bool get(uint8_t *b);
bool get(uint8_t *b)
{
    bool ok = false;
    if (ring.head != ring.tail) { *b = ring.buf[ring.tail]; ring.tail = (ring.tail + 1u) % N; ok = true; }
    return ok;
}
int32_t len(const node_t *n);
int32_t len(const node_t *n)
{
    int32_t c = 0;
    for (const node_t *p = n; p != NULL; p = p->next) { c++; }
    return c;
}
void push(node_t **head, node_t *n);
void push(node_t **head, node_t *n) { n->next = *head; *head = n; }
int32_t parse(const char *s, int32_t *out);
int32_t parse(const char *s, int32_t *out)
{
    char *end = NULL;
    int32_t rc = 0;
    errno = 0;
    const long v = strtol(s, &end, 10);
    if ((errno != 0) || (end == s) || (*end != '\0')) { rc = -1; }
    else { *out = (int32_t)v; }
    return rc;
}
int32_t user(const char *s);
int32_t user(const char *s)
{
    int32_t x = 0;
    int32_t r = parse(s, &x);
    if (r == 0) { r = x; }
    return r;
}
uint32_t crc(const uint8_t *d, size_t n);
uint32_t crc(const uint8_t *d, size_t n)
{
    uint32_t c = 0xFFFFFFFFu;
    for (size_t i = 0u; i < n; i++)
    {
        c ^= d[i];
        for (uint32_t k = 0u; k < 8u; k++) { c = ((c & 1u) != 0u) ? ((c >> 1u) ^ 0xEDB88320u) : (c >> 1u); }
    }
    return ~c;
}
uint32_t bits(uint32_t pos, uint32_t width);
uint32_t bits(uint32_t pos, uint32_t width)
{
    uint32_t m = 0u;
    if ((pos < 32u) && (width < 32u)) { m = ((1UL << width) - 1UL) << pos; }
    return m;
}
void sort(int32_t *a, uint32_t n);
void sort(int32_t *a, uint32_t n)
{
    for (uint32_t i = 1u; i < n; i++)
    {
        const int32_t k = a[i];
        uint32_t j = i;
        while ((j > 0u) && (a[j - 1u] > k)) { a[j] = a[j - 1u]; j--; }
        a[j] = k;
    }
}
int32_t bsearch_i(const int32_t *a, uint32_t n, int32_t k);
int32_t bsearch_i(const int32_t *a, uint32_t n, int32_t k)
{
    uint32_t lo = 0u; uint32_t hi = n; int32_t r = -1;
    while (lo < hi)
    {
        const uint32_t mid = lo + ((hi - lo) / 2u);
        if (a[mid] == k) { r = (int32_t)mid; break; }
        if (a[mid] < k) { lo = mid + 1u; } else { hi = mid; }
    }
    return r;
}
char *dup(const char *s);
char *dup(const char *s)
{
    const size_t n = strlen(s) + 1u;
    char *p = malloc(n);
    if (p != NULL) { (void)memcpy(p, s, n); }
    return p;
}
int32_t readfile(const char *name);
int32_t readfile(const char *name)
{
    int32_t sum = -1;
    FILE *f = fopen(name, "r");
    if (f != NULL)
    {
        int c;
        sum = 0;
        while ((c = fgetc(f)) != EOF) { sum += c; }
        (void)fclose(f);
    }
    return sum;
}
int32_t state(int32_t ev);
int32_t state(int32_t ev)
{
    static int32_t st = 0;
    switch (st)
    {
        case 0: if (ev == 1) { st = 1; } break;
        case 1: if (ev == 2) { st = 2; } else { st = 0; } break;
        default: st = 0; break;
    }
    return st;
}
int32_t div_(int32_t a, int32_t b);
int32_t div_(int32_t a, int32_t b) { return (b != 0) ? (a / b) : 0; }
void clear(uint8_t m[4][4]);
void clear(uint8_t m[4][4]) { for (uint32_t r = 0u; r < 4u; r++) { for (uint32_t c = 0u; c < 4u; c++) { m[r][c] = 0u; } } }
int main(void)
{
    uint8_t m[4][4];
    int32_t a[5] = { 5, 4, 3, 2, 1 };
    node_t n1 = { NULL, 1 }; node_t *h = NULL; uint8_t b = 0u;
    clear(m);
    sort(a, 5u);
    push(&h, &n1);
    (void)put(m[0][0]);
    if (get(&b)) { a[0] = (int32_t)b; }
    char *p = dup("x");
    free(p);
    return a[0] + len(h) + bsearch_i(a, 5u, 3) + user("12") + readfile("f") + state(1) + div_(4, 2) + (int32_t)crc(m[0], sizeof(m[0])) + (int32_t)bits(3u, 4u);
}
