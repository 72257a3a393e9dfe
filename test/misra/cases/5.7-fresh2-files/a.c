#include "s.h"
enum level { LOW, HIGH };
struct msg { int id; };
struct shared s1;
int fa(enum level l, struct msg *m) { return (int)l + m->id; }
