int count;
void foo(void) { int index; (void)index; }
