// accepted by clang 19 -std=c23
static_assert(1);
_Static_assert(1);
static_assert(sizeof(int) == 4, "x");
struct S { static_assert(1);
int a;
_Static_assert(1, "a" "b"); };
void f(void) { static_assert(2 > 1);  }
