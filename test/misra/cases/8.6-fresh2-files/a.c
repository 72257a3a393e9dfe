int version = 3;
const char *name = "a";
int helper(int v) { return v; }
int buffer[4];
static int local = 1;
__attribute__((weak)) int weak_fn(void) { return 1; }
int a(void) { return local; }
