#define foo bar
#define bar foo
foo bar foo bar
#define NIL(xxx) xxx
#define G_0(arg) NIL(G_1)(arg)
#define G_1(arg) NIL(arg)
G_0(42)
#define f(a) a*g
#define g(a) f(a)
f(2)(9)
g(3)(4)(5)
#define x 3
#define ff(a) ff(x * (a))
#undef x
#define x 2
#define gg ff
#define z z[0]
#define h gg(~
#define m(a) a(w)
#define w 0,1
#define t(a) a
#define p() int
#define q(x) x
#define r(x,y) x ## y
#define str(x) # x
ff(y+1) + ff(ff(z)) % t(t(gg)(0) + t)(1);
gg(x+(3,4)-w) | h 5) & m
        (ff)^m(m);
p() i[q()] = { q(1), r(2,3), r(4,), r(,5), r(,) };
char c[2][6] = { str(hello), str() };
#define obj() z1
obj obj() obj
() obj
(
)
obj/**/()
#define AA BB
#define BB CC
#define CC AA DD
AA BB CC
#define self(x) x self(x) self
self(self(1))(2)
#define EMPTY
#define DEFER(id) id EMPTY
#define EXPAND(...) __VA_ARGS__
#define A1() 123
DEFER(A1)()
EXPAND(DEFER(A1)())
#define REPEAT_IND() REPEAT
#define REPEAT(n) n DEFER(REPEAT_IND)()(n)
EXPAND(EXPAND(EXPAND(REPEAT(5))))
#define LP (
#define RP )
#define F2(a, b) [a|b]
F2 LP 1, 2 RP
EXPAND(F2 LP 1, 2 RP)
#define CALL(m, args) m args
CALL(F2, (7, 8))
#define COMMA ,
CALL(F2, (7 COMMA 8))
#define twice(a) a a
twice(twice(twice(k)))
#define paint paint + 1
twice(paint) paint
#define hash_hash # ## #
hash_hash
#define mkstr(a) # a
#define in_between(a) mkstr(a)
#define join(c, d) in_between(c hash_hash d)
char q1[] = join(x, y);
#define tail f
tail(1) tail
(2)
#define NAME f EMPTY
NAME (3)
#define chain1 chain2
#define chain2(a) chain1 a
chain1(1) chain1 (2)(3)
