// accepted by clang 19 -std=c23
const int ci = 3;
typeof_unqual(ci) u = 1;
typeof(ci) v = 2;
typeof(int *) p;
typeof_unqual(const volatile int *const) q;
void f(void){ u = 2;
typeof(typeof(u)[3]) arr;
arr[0]=1;
typeof_unqual(arr) a2;
a2[1]=arr[0];
_Atomic int ai;
typeof_unqual(ai) na = 1;
static_assert(_Generic(&na, int*:1, default:0)); (void)a2;(void)na; }
