// accepted by clang 19 -std=c23
thread_local int a;
static thread_local int b;
extern thread_local int c;
alignas(16) int d;
alignas(double) char e;
static_assert(alignof(int) == 4);
struct S { alignas(8) char c; };
static_assert(alignof(struct S) == 8);
_Alignas(32) static int z; 
