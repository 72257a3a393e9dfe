#include <stdint.h>
extern int16_t lone_c;
static int st(int a);
static int st(int a) { return a; }
int use_c(void) { return st(lone_c); }
