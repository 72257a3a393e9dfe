static int count; /* expect: 5.9 */
static void foo(void) { short nbytes = 0; (void)nbytes; count++; } /* expect: 5.9 */
void b1(void) { foo(); static int st; st++; int unique_a = 0; (void)unique_a; } /* expect: 5.9 */
static int index; /* expect: 5.9 */
