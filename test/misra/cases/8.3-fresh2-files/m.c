#include "m.h"
addr_t base = 0u;
const uint8_t table[4] = { 1, 2, 3, 4 };
void write_mem(addr_t a, const uint8_t *src, addr_t n) { (void)a; (void)src; (void)n; }   /* expect: 8.3 */
int32_t clip(int32_t v, int32_t hi, int32_t lo) { return v + hi - lo; }    /* expect: 8.3 */
void notify(void (*cb)(int ev)) { cb(1); }
void many(int a, int b, int c) { (void)a; (void)b; (void)c; }
static int32_t loc(int32_t x);
static int32_t loc(int32_t y) { return y; }    /* expect: 8.3 */
int32_t useloc(void) { return loc(1); }
