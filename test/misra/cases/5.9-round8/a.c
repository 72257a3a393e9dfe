static int count;
static void foo(void) { short index = 0; (void)index; count++; }
static int unique_a;
void a1(void) { foo(); unique_a++; static int st; st++; }
