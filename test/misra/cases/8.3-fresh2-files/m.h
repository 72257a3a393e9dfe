#ifndef M_H
#define M_H
#include <stdint.h>
typedef uint32_t addr_t;
typedef uint32_t len_t;
extern addr_t base;
extern const uint8_t table[4];
void write_mem(addr_t a, const uint8_t *src, len_t n);
int32_t clip(int32_t v, int32_t lo, int32_t hi);
void notify(void (*cb)(int ev));
void many(int a, int, int c);
#endif
