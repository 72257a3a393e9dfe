#include "u.h"
extern int u_run(void);
int main(void) { return u_get() + u_shared + u_both(2) + u_run(); }
