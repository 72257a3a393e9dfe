// accepted by clang 19 -std=c23
bool a = true, b = false;
static_assert(sizeof(bool) == 1);
static_assert(true == 1);
int f(bool x){ return x ? true : false; } static_assert(_Generic(true, bool: 1, default: 0));
#if true && !false
int ok;
#else
#error no
#endif
