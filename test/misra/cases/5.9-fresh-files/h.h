#ifndef H_H
#define H_H
static inline int clamp(int v) { return v > 3 ? 3 : v; }
#endif
