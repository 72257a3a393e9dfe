// accepted by clang 19 -std=c23
int f(int x) { goto a;
a: int y = 1;
if (x) { goto end; } switch (x) { case 1: int z = 2;
return z;
case 2: typedef int T;
T t = 3;
return t;
default: } b: static_assert(1); { c: } end: }
void g(void) { d: enum { QQ } e; (void)e;
goto d;
l1: l2: l3: }
void loop(void) { for (;;) { if (1) goto cont;
cont: } }
