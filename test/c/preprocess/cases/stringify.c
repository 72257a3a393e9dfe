#define str(x) #x
#define xstr(x) str(x)
#define E
str( "a\n" '\0' \n  "x\"" )
str(a   b	c /* comment */ d)
str(
  lines
  of text
)
str() str( ) str(,) 
#define vstr(...) #__VA_ARGS__
vstr(a, b,c , d) vstr() vstr((,),)
xstr(a E-b) xstr(a E E c) xstr(E  c d) xstr( E ) xstr(E)
str(L"wide\x" u8"s" 'c' '"' '\"' "\\")
str(@ ` \) 
xstr(str(x) str("y"))
#define p3(a,b,c) x a##b##c y
xstr(p3(,,)) xstr(p3(,,z)) xstr(p3(1,,3)) xstr(p3( , ,z))
#define sp( a , b ) [ a b]
xstr(sp(1,2)) xstr(sp( 1 , 2 )) xstr(sp(,2)) xstr(sp(1,)) xstr(sp(,))
xstr(-sp(1,2)) xstr(- sp(1,2)) xstr(sp (1,2)-) 
#define inner i
#define outer(a) <a|inner> a
xstr(outer( inner)) xstr(x outer(inner )y) xstr(outer(E inner))
xstr(outer(E  E inner)) xstr(outer()) xstr(outer(E))
#define two(a,b) str(a) str(b) a b
two(inner, E inner)
#define wrap(a) str(a)
wrap(inner) wrap(str(a)) wrap( "q" )
#define debug(s, t) printf("x" # s "= %d, x" # t "= %s", x ## s, x ## t)
#define INCFILE(n) vers ## n
#define glue(a, b) a ## b
#define xglue(a, b) glue(a, b)
#define HIGHLOW "hello"
#define LOW LOW ", world"
debug(1, 2);
fputs(str(strncmp("abc\0d", "abc", '\4') // this goes away
 == 0) str(: @\n), s);
xstr(INCFILE(2).h)
glue(HIGH, LOW);
xglue(HIGH, LOW)
#define op(a) xstr(a+a) xstr(a +a) xstr(a+ a) xstr((a))
op() op(1) op( 1 ) op(E) op(inner)
str(??=) str(<:) str(%:%:)
xstr(__LINE__ x) str(__LINE__)
#define br(a) [a]
xstr(br(x E)) xstr(br(x E)y) xstr(br( E)) xstr(br(E x E ))
#define trail(a) x a
xstr(trail()y) xstr(trail(E)y) xstr(trail(E )y) xstr(-trail()) xstr(trail( )-trail()-)
#define opttrail(...) x __VA_OPT__(z)
xstr(opttrail()y) xstr(opttrail(1)y)
#define emptybody
#define se(a) emptybody a emptybody
xstr(se(x)y) xstr(se()y) xstr(y se()y)
#define lines(a) = ## a
lines
(__LINE__ inner __LINE__)
