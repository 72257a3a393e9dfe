#define L __LINE__
#define F(x) x __LINE__
#define G(x) F(x) L
#define OBJ G(1
L \
 L
F(
__LINE__
L
)
G(
1

)
OBJ
 )
__LINE__ \
__LINE__
#define Q(x) [x]
Q(
#define R 1
R
#undef R
R
#if 1
u
#else
v
#endif
)
#define obj() z
obj
#ifdef obj
()
#endif
Q(
#include "inc/plain.h"
+ Q(2)
)
#include "inc/open.h"
3)
#include "inc/name.h"
(4)
__FILE__ __LINE__ __INCLUDE_LEVEL__ __BASE_FILE__
#include "inc/where.h"
#include <inc/where.h>
#define HDR "inc/where.h"
#include HDR
#define ANGLE <inc/where.h>
#include ANGLE
#define PATH(x) <inc/x.h>
#include PATH(where)
#define STRHDR(x) #x
#define XS(x) STRHDR(x)
#include XS(inc/plain.h)
#include "inc/guarded.h"
#include "inc/guarded.h"
#include "inc/once.h"
#include "inc/once.h"
#include "inc/guarded2.h"
#include "inc/guarded2.h"
#undef GUARDED_H
#include "inc/guarded.h"
__COUNTER__ __COUNTER__ F(__COUNTER__)
#include "inc/count.h"
#include "inc/count.h"
__COUNTER__
#pragma once_upon a time
#pragma   GCC   diagnostic   push L
#pragma pack( push ,L)
#pragma message "x" L
#pragma redefine_extname L F(2)
#pragma STDC FP_CONTRACT L
_Pragma("foo L") x
#define P(x) a x _Pragma("bar \"q\"") b
P(_Pragma("inarg") y)
F(_Pragma("infn") z)
#define DOPRAGMA(x) _Pragma(#x)
DOPRAGMA(pack(1)) w
#pragma
#define keep 1
#pragma push_macro("keep")
#undef keep
#define keep 2
keep
#pragma pop_macro("keep")
keep
#pragma pop_macro("keep")
keep
#ident "abc"
#define define undef
#define include oops
define include
#undef include
#undef nothing
# define   spaced   a  b
spaced
#define noargs() n
#define objparen (1)
objparen noargs( ) noargs(/**/)
#line 77
__LINE__
#line 100 "other.c"
__FILE__ __LINE__ L
#define N 200
#line N XS(third.c)
__FILE__ __LINE__
# 33 "foo.c"
__FILE__ __LINE__
#include "inc/where.h"
__FILE__ __LINE__
