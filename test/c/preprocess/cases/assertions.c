#assert machine(x86)
#assert foo(bar baz)
#assert foo(qux)
#if #machine(x86)
int a;
#endif
#if #foo(qux) && #foo(bar baz) && #foo
int b;
#endif
#if #foo(bar)
int c;
#endif
#unassert foo(qux)
#if #foo(qux)
int d;
#else
int d2;
#endif
#unassert foo
#if #foo
int e;
#elif !#foo(bar baz)
int e2;
#endif
#if #nothing(x) || #nothing
int f;
#endif
#if #system(linux) || #cpu(x86_64) || #machine(x86_64)
int g;
#endif
#if #system (unix)
int h;
#endif
