#if 1 + 2 * 3 == 7 && (4 - 3) - 1 == 0 && 10 / 3 == 3 && 10 % 3 == 1
a1
#endif
#if -1 > 0u
a2
#endif
#if -1 < 0
a3
#endif
#if (-1 >> 1) == -1 && (1 << 62) > 0 && ~0 == -1 && ~0u == 18446744073709551615u
a4
#endif
#if 0x7fffffffffffffff + 1 < 0
a5
#endif
#if 9223372036854775807 == 0x7fffffffffffffffLL && 18446744073709551615 > 0
a6
#endif
#if 0 && 1 / 0
#elif 1 || 1 / 0
a7
#endif
#if 1 ? 2 : (1 / 0)
a8
#endif
#if (0 ? -1 : 0u) - 1 > 0
a9
#endif
#if (1 ? -1 : 0u) > 0
a10
#endif
#if 'a' == 97 && '\n' == 10 && '\x41' == 65 && '\101' == 'A' && 'ab' == 24930 && '\377' < 0
a11
#endif
#if L'a' == 97 && u'b' == 98 && '\'' == 39 && '"' == 34 && '\\' == 92
a12
#endif
#define T 1
#define F 0
#define f(x) (x) + T
#define DEF defined(T)
#if DEF && defined T && defined ( F ) && !defined(G) && !defined G
a13
#endif
#if f(2) == 3 && f
a14
#elif f(2) == 3
a15
#endif
#if undefined_name || undefined_name == 0
a16
#endif
#ifdef T
# ifndef F
b1
# elif f(1) == 2
b2
# else
b3
# endif
#else
b4
#endif
#if 0
#error not this 'one
#if 1
c1
#else
c2
#endif
#bogus
#elif 0
c3
#elif 1
c4
#elif 1 / 0
c5
#else
c6
#endif
#if 0x10 == 020 && 0b101 == 5 && 10L == 10UL && 1ull
d1
#endif
#if (2 , 3) == 3
d2
#endif
#if 1 == 1 == 1 && 3 > 2 > 0 && (5 & 3 | 8 ^ 1) == 9
d3
#endif
#if - - 1 == 1 && !!5 == 1 && - + ~0 == 1
d4
#endif
#if 1u << 63 && 1 << 63 < 0 && 1 << 64 == 0 && -8 / 3 == -2 && -8 % 3 == -2 && -8 >> 1 == -4 && 1 << -1 == 0 && 4 >> -1 == 8
d5
#endif
#if __has_include("conditions.c") && !__has_include(<no/such.h>) && defined __has_include
d6
#endif
#ifdef __has_include
d7
#endif
#if __has_attribute(noreturn) && __has_attribute(__packed__) && !__has_attribute(nonsense_attribute) && __has_builtin(__builtin_expect)
d8
#endif
#if T /* comment */ == /* over
two lines */ 1 // and this
d9
#endif
#if defined(T) \
  && \
  T
d10
#endif
#if 1
#else garbage
#endif garbage
# /* null directive */
#
  #  if 1
d11
  # endif
#if __INCLUDE_LEVEL__ == 0 && __LINE__ == 133
d12
#endif
__LINE__
#if -9223372036854775807 - 1 < 0 && (-9223372036854775807 - 1) / -1 < 0
d13
#endif
