int defd_twice = 2; /* expect: 8.6 */
static int st;
void f(void) { } /* expect: 8.6 */
int j = 3;  /* expect: 8.6 */
