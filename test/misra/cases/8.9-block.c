static int only_in_one;               /* expect: 8.9 */
static int in_two;
static const int table[2] = { 1, 2 }; /* expect: 8.9 */
int external;
static int unused;
static int addr_in_init;
int *const p = &addr_in_init;
static int in_nested;                 /* expect: 8.9 */
static int in_sizeof_file = 1;
static char buf[sizeof(in_sizeof_file)]; /* expect: 8.9 */
int f(void) { only_in_one++; return only_in_one + in_two + table[0]; }
int g(void) { { if (external) { in_nested = 1; } } return in_two + (int)sizeof(buf); }
static int *q;                        /* expect: 8.9 */
int h(void) { static int n; q = &n; return *q; }
