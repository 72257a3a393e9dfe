// accepted by clang 19 -std=c23
constexpr int n = 3;
constexpr double d = 1.5;
static constexpr unsigned long u = n + 2;
int a[n];
_Static_assert(n == 3);
_Static_assert(sizeof a == 12);
static_assert(u == 5ul);
void f(void){ constexpr int k = n*2;
int b[k];
static_assert(sizeof b == 24);
constexpr struct { int x, y; } s = { 1, 2 }; (void)s;
switch (1) { case k: break; } constexpr char str[] = "abc";
static_assert(sizeof str == 4); (void)str; }
