a+++++b a---b a<<=b>>=c a->b...c ..d .5.e+3.f 1e+5-2 0x1p-3 0xe+1 1..2 .. . ->* a%:b <::> <%%>
"string with \" quote" 'c' '\'' L"wide" L'w' u8"utf" u"16" U"32" u'c' U'c' uR"(raw "x" )" R"delim(a)b" )delim"
ident\
ifier spl\
it "str\
ing" 12\
34 +\
+ /\
* comment *\
/ after /\
/ line comment \
continued
next $dollar _under ünïcode \u00e9t\u00e9
/* multi
line */ x /**/ y /***/ z /* * / */ w //
a/**/b a/* */+/* */b
#define EMPTY
#define STR(x) #x
#define XSTR(x) STR(x)
STR(a\
b) STR("a\
b")
@ ` # not directive
- # ## %: %:%:
1'000 0b101 0x 09 1_a 1.2.3 1e 1e+ 1p+ 0x1P+2 123abc$
??= ??( ??/ ??)
 \ backslash
"\\" '\\' "\\\"" "??/"
 	 	tabs
formfeedvtab \  
spaced splice
crlf line \
crlf splice
last line without newline