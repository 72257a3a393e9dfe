#include <stdlib.h>
#include "mem.h"
u32 shared[8];
static u32 *kept;
u32 get_at(const u32 *p, u32 i) { return p[i]; }
void keep(u32 *p) { kept = p; }
u32 *last(void) { return kept; }
u8 *make(u32 n) { return malloc(n); }
void drop(u8 *p) { free(p); }
void shut(FILE *f) { if (f != NULL) { (void)fclose(f); } }
u32 *inner(u32 *p) { return &p[1]; }
