int twice = 1;
int tent;
int only = 1;
void fn(void) { }
static int s = 1;
