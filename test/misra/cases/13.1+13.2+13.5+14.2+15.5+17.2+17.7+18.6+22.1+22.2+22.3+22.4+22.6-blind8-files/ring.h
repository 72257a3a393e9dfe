#ifndef RING_H
#define RING_H
#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
struct ring { uint8_t *mem; size_t cap; size_t head; size_t tail; };
typedef bool (*ring_cb)(uint8_t v, void *ctx);
extern bool ring_init(struct ring *r, size_t cap);
extern void ring_done(struct ring *r);
extern bool ring_put(struct ring *r, uint8_t v);
extern bool ring_get(struct ring *r, uint8_t *v);
extern size_t ring_count(const struct ring *r);
extern void ring_each(const struct ring *r, ring_cb cb, void *ctx);
extern const uint8_t *ring_peek(const struct ring *r);
#endif
