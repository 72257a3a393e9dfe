#define cat(a, b) a ## b
#define xcat(a, b) cat(a, b)
#define cat3(a, b, c) a ## b ## c
#define cat4(a, b, c, d) x a ## b ## c ## d y
cat(a, b) cat(1, 2) cat(1, e) cat(1e, +) cat(0x, ff) cat(., 5) cat(., 5.) cat(x, 1)
cat(<, <) cat(<<, =) cat(-, >) cat(-, -) cat(-, =) cat(|, |) cat(&, &) cat(+, +) cat(=, =) cat(!, =) cat(., )
cat(, ) cat(, b) cat(a, ) cat3(a, , b) cat3(, , b) cat3(a, , ) cat3(, b, ) cat3(,,)
cat4(,,,) cat4(1,,,2) cat4(,1,,2) cat4(,,1,) cat4(a,b,c,d) cat4(+,,,+) cat4(,<,<,=)
cat(L, "s") cat(L, 'c') cat(u8, "s") cat(u, 'c') cat(U, "x")
cat(%:, %:) cat(<, :) cat(#, #) cat(%:%, :)
#define one cat(o, ne)
#define done cat(d, one)
done xcat(d, one) xcat(one, one) one
#define foobar FOOBAR
cat(foo, bar) cat(foo bar, baz) cat(a b, c d) cat(a (b, c) d)
#define self self2
#define rec(x) rec2 ## x
cat(se, lf) xcat(se, lf) rec(1) cat(re, c)(2) cat(re, c) (3)
#define e0 0
#define obj1 a ## b ## c
#define obj2 e0 ## e0
#define obj3 cat ## (1,2)
obj1 obj2
#define arg(x) x ## x x
arg(e0) arg(1) arg() arg(e0 e0)
#define mid(a, b) [a ## _ ## b]
mid(,) mid(x,) mid(,y) mid(x,y) mid(e0,e0) mid( x , y )
#define hashes(a, b) #a ## #b
#define lhash(a) L ## #a
lhash(wide) 
#define comma(...) cat(__VA_ARGS__)
comma(a, b) comma(a,)
#define vpaste(a, ...) a ## __VA_ARGS__ ## _end
vpaste(1) vpaste(1,2) vpaste(1,2,3) vpaste(,) vpaste(,x) vpaste()
#define twohash(a, b) a ## ## b
#define last(a) a cat(x,
last(1)2)
#define digits(a) 0 ## a ## u ## l
digits(x1f) digits(7) digits()
cat(/, =) cat(a, 1) cat(_, _LINE__) cat(__LINE, __) xcat(l, __LINE__) cat(l, __LINE__)
cat(defi, ned) cat(_Pra, gma)
