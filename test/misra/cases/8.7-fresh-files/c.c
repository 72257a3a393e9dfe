extern int unresolved;
static int get(void) { return unresolved; }
static int (*gp)(void) = get;
int table[3] = { 1, 2, 3 };            /* expect: 8.7 */
static int use_t(void) { return table[0] + gp(); }
