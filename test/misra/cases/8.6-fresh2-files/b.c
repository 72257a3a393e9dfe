const int version = 4;                 /* expect: 8.6 */
extern const char *name;
int helper(int v) { return v + 1; }    /* expect: 8.6 */
extern int buffer[4];
static int local = 2;
int weak_fn(void) { return 2; }        /* expect: 8.6 */
int b(void) { return local + buffer[0] + name[0]; }
