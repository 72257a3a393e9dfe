#ifndef MEM_H
#define MEM_H
#include <stdio.h>
#include "sup.h"
extern u32 shared[8];
extern u32 get_at(const u32 *p, u32 i);
extern void keep(u32 *p);
extern u32 *last(void);
extern u8 *make(u32 n);
extern void drop(u8 *p);
extern void shut(FILE *f);
extern u32 *inner(u32 *p);
#endif
