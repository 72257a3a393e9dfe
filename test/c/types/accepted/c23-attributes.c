// accepted by clang 19 -std=c23
void f [[deprecated]] (void);
int *[[gnu::unused]] p;
int a [[maybe_unused]] [3];
int g(int x [[maybe_unused]]) [[gnu::const]];
void h(void) {
  for ([[maybe_unused]] int i = 0; i < 3; i++) {}
  [[maybe_unused]] int v = 1;
}
static_assert(sizeof a == 12);
