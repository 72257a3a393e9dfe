static int drv_close(void) { return 2; }        /* expect: 5.8 */
int test(void) { return drv_close(); }
enum { app };                          /* expect: 5.8 */
