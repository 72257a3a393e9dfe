#include <stdint.h>
#include <string.h>
typedef union { uint32_t word; uint16_t half[2]; uint8_t byte[4]; float real; } cell_t;
typedef struct { uint8_t tag; cell_t v; } item_t;
static cell_t global_cell;
static uint8_t ring[64];
extern void sink32(uint32_t v);
extern void load_cell(cell_t *c);
void shifts(uint8_t *buf, size_t n)
{
    (void)memcpy(buf, &buf[4], 8u); /* expect: 19.1 */
    (void)memcpy(buf, &buf[8], 8u);
    (void)memmove(buf, &buf[4], 8u);
    (void)memcpy(&ring[0], &ring[16], 32u); /* expect: 19.1 */
    (void)memcpy(&ring[0], &ring[32], 32u);
    (void)memcpy(ring + 1, ring, sizeof(ring) - 1u); /* expect: 19.1 */
    (void)memcpy(ring, buf, n);
    const uint8_t *src = &ring[10];
    uint8_t *dst = &ring[12];
    (void)memcpy(dst, src, 2u);
    (void)memcpy(dst, src, 3u); /* expect: 19.1 */
    (void)memcpy(buf, buf, 1u); /* expect: 19.1 */
}
void members(cell_t *c, item_t *it, item_t items[2])
{
    c->word = c->half[0]; /* expect: 19.1 */
    c->half[1] = (uint16_t)c->word; /* expect: 19.1 */
    c->half[0] = c->half[1];
    it->v.real = (float)it->v.word; /* expect: 19.1 */
    items[0].v.word = items[1].v.half[0];
    uint16_t h = c->half[0];
    c->word = h;
    global_cell.word = global_cell.byte[3]; /* expect: 19.1 */
    *c = *c;
}
uint32_t reads(uint32_t k)
{
    cell_t c;
    uint32_t r = 0u;
    c.word = k;
    r += c.word;
    r += c.byte[0]; /* expect: 19.3 */
    c.real = 1.0f;
    sink32(c.word); /* expect: 19.3 */
    c.half[0] = 1u;
    c.half[1] = 2u;
    r += c.half[1];
    load_cell(&c);
    r += c.word;
    item_t it;
    it.v.real = 2.0f;
    r += it.v.word; /* expect: 19.3 */
    r += (uint32_t)it.v.real;
    it.v.word = 3u;
    r += it.v.word;
    return r;
}
uint32_t guarded(const item_t *it)
{
    uint32_t r;
    if (it->tag == 1u) { r = it->v.word; } else { r = (uint32_t)it->v.real; }
    return r;
}
float loopy(uint32_t n)
{
    cell_t c = { .word = n };
    for (uint32_t i = 0u; i < n; i++)
    {
        c.word += i;
    }
    return c.real; /* expect: 19.3 */
}
