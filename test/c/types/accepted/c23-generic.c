// accepted by clang 19 -std=c23
int f(int *p, const char *s) { static_assert(_Generic(p, int *: 1, const int *: 2, default: 3) == 1);
static_assert(_Generic(*s, char: 1) == 1);
static_assert(_Generic("a", char *: 1) == 1);
static_assert(_Generic((const int)1, int: 1, default: 2) == 1);
static_assert(_Generic(f, int (*)(int *, const char *): 1) == 1);
static_assert(_Generic(1 ? (void*)0 : p, int *: 1, default: 2) == 1);
static_assert(_Generic(1 ? (const void *)s : p, const void *: 1) == 1);
return _Generic(p, default: 0, int *: _Generic(s, const char *: 4)); }
