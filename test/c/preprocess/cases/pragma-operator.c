#define EMPTY
#define STR "GCC diagnostic push"
#define ID(x) x
#define PR(s) _Pragma(s)
ID(_Pragma("GCC diagnostic pop"))
ID(_Pragma(STR))
_Pragma(STR)
PR(STR)
ID(PR(STR) int a;)
ID(ID(_Pragma(STR)) int b;)
#define DO_PRAGMA(x) _Pragma(#x)
#define IGN(w) DO_PRAGMA(GCC diagnostic ignored w)
ID(IGN("-Wformat") int c;)
#define WRAP(x) x x
WRAP(IGN("-Wall") int d;)
#define CAT(a,b) a##b
CAT(_Pra,gma)("message(\"x\")")
#define S(x) #x
#define XS(x) S(x)
char *q = XS(_Pragma("foo bar"));
char *q2 = S(_Pragma("foo bar"));
_Pragma(L"GCC diagnostic pop")
_Pragma("once")
#pragma STDC FP_CONTRACT ON
#pragma omp parallel
ID(a _Pragma("x y") b)
