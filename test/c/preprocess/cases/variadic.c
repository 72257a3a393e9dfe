#define gnu(fmt, ...) printf(fmt, ##__VA_ARGS__)
gnu("a") gnu("a",) gnu("a", 1) gnu("a", 1, 2) gnu() gnu(,) gnu( ,x)
#define named(fmt, args...) printf(fmt, ## args) args
named("a") named("a",) named("a", 1, 2)
#define only(...) f(0, ##__VA_ARGS__)
only() only(1) only(,) only( )
#define onlyn(a...) f(0, ##a) #a
onlyn() onlyn(1, 2)
#define spaced(a, ...) f(a , ## __VA_ARGS__ , b)
spaced(1) spaced(1,) spaced(1,2)
#define both(a, ...) a ## __VA_ARGS__, ## __VA_ARGS__
both(x) both(x,) both(x,y) both(x,y,z)
#define E
#define x1 X1
gnu("a", E) gnu("a", x1) gnu(E, x1, x1) named(x1, x1)
#define fwd(...) gnu(__VA_ARGS__)
fwd("a") fwd("a", 1) fwd() fwd(E)
#define count(...) count_(__VA_ARGS__, 5, 4, 3, 2, 1, 0)
#define count_(a, b, c, d, e, n, ...) n
count(a) count(a, b) count(a, (b, c)) count() count(E) count(a, b, c, d, e)
#define opt(a, ...) f(a __VA_OPT__(,) __VA_ARGS__)
opt(1) opt(1,) opt(1, E) opt(1, 2) opt(1, 2, 3) opt() opt(,)
#define opt2(...) [__VA_OPT__(a ## b) ## c __VA_OPT__() d ## __VA_OPT__(e ## __VA_ARGS__)]
opt2() opt2(1) opt2(x1) opt2(E)
#define V(...) a __VA_OPT__(b ## __VA_ARGS__ ## c, d) ## e
V() V(1) V(x1)
#define S(...) #__VA_OPT__( a  b __VA_ARGS__ )
S() S(1  2) S(x1, y)
#define nested(...) __VA_OPT__((__VA_ARGS__ x1))
nested() nested(1) nested((2, 3), 4)
#define sdef(sname, ...) S sname __VA_OPT__(= { __VA_ARGS__ })
sdef(foo); sdef(bar, 1, 2); sdef(baz, E)
#define H2(X, Y, ...) __VA_OPT__(X ## Y,) __VA_ARGS__
H2(a, b, c, d) H2(a, b) H2(,b,c) H2(a,,c)
#define H3(X, ...) #__VA_OPT__(X##X X##X)
H3(, 0) H3(q, 0) H3(q)
#define H4(X, ...) __VA_OPT__(a X ## X) ## b
H4(, 1) H4(c, 1) H4(c)
#define H5A(...) __VA_OPT__()/**/__VA_OPT__()
#define H5B(X) a ## X ## b
#define H5C(X) H5B(X)
H5C(H5A())
#define log(level, ...) do { if (level) print(#level, ##__VA_ARGS__); } while (0)
log(x1); log(x1, x1); log(a > b, "s", ',')
#define H6(X, ...) b ## __VA_OPT__(X ## X a) c
H6(, 1) H6(d, 1) H6(d)
#define H7(X, ...) b ## __VA_OPT__(X X a X) ## c
H7(, 1) H7(d, 1) H7(d)
#define H8(X, ...) __VA_OPT__(X) ## __VA_OPT__(X) c
H8(, 1) H8(d, 1) H8(d)
#define H9(X, ...) #__VA_OPT__(X) <__VA_OPT__( X )> x __VA_OPT__(X)y
H9(, 1) H9(d, 1) H9(d)
