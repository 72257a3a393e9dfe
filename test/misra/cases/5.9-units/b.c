static char count;       /* expect: 5.9 */
static void foo(void) { } /* expect: 5.9 */
void bar2(void) { int nbytes; foo(); }
