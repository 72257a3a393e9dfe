// accepted by clang 19 -std=c23
auto x = 1;
auto y = 2.0f;
static auto z = 3ul;
const auto cc = 'a';
int f(int p){ auto q = &p;
auto static r = 5;
auto int i = 3;
register auto g = 3u;
for (auto j = 0;
j < 3;
j++) {} return *q + r + i + (int)g; } 
