#include "a.h"
void task_b(void);
void task_b(void) { shared = 3; shared_fn(); }
