struct s { int a; };
#define KIND(x) _Generic((x), \
    int: 1, \
    const int: 2, /* expect: 23.4 */ \
    char[3]: 3, /* expect: 23.4 */ \
    char *: 4, \
    const char *: 5, \
    int *const: 6, /* expect: 23.4 */ \
    struct s: 7, \
    default: 0)
int f(int x) { return KIND(x); }
