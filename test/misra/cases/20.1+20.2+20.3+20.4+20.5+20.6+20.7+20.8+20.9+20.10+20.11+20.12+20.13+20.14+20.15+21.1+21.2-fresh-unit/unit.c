#define A1 1
#include <stddef.h>
int first;
#include <stddef.h> /* expect: 20.1 */
#if 0
#include "a'b.h"
#include "c\d.h"
#include <e"f.h>
#endif
#ifndef NOT_THERE
#include <limits.h> /* expect: 20.1 */
#endif
#define if while /* expect: 20.4 */
#define volatile /* expect: 20.4 */
#undef A1 /* expect: 20.5 */
#undef never /* expect: 20.5 */
#define F(x) (x)
int f6 = F(
#define G 1 /* expect: 20.6 */
G);
#define M7(x) (x + 1) /* expect: 20.7 */
#define M7b(x, y) ((x) + y) /* expect: 20.7 */
#define M7c(x) x
#define M7d(x) { x }
#define M7e(x) f(x)
#define M7f(x) (-x) /* expect: 20.7 */
#define M7g(t) sizeof(t)
#define M7h(x, y) (x), (y)
#define M7i(x) ((int)x) /* expect: 20.7 */
int f(int); int u7(int q) { return M7(q) + M7b(q, q) + M7c(q + 1) + M7e(q) + M7f(q) + (int)M7g(int) + M7i(q); }
#if 2 /* expect: 20.8 */
#endif
#if A1 == 1 /* expect: 20.9 */
#endif
#if F(3) /* expect: 20.8 */
#endif
#if defined A1 || defined(B1)
#endif
#if !defined(C1) && !D1 /* expect: 20.9 */
#endif
#define H1(x) #x /* expect: 20.10 */
#define H2(a,b) a##b /* expect: 20.10 */
#define H3(a,b) a##b##c /* expect: 20.10 */
#define H4(x) #x##x /* expect: 20.10 20.11 */
#define H5(a) L ## #a /* expect: 20.10 */
#define V6 7
#define H6(x) g(x, #x) /* expect: 20.10 20.12 */
int g(int, const char *); int u12(void) { return H6(V6); }
#define H7(x) #x "a" /* expect: 20.10 */
const char *s7 = H7(V6);
#if 0
#dfine X /* expect: 20.13 */
#    else2 /* expect: 20.13 */
#endif
#if 1
#else
#endiff /* expect: 20.13 */
#endif
#define __A 1 /* expect: 20.15 21.1 */
#define _b 2 /* expect: 20.15 21.1 */
#undef _C /* expect: 20.5 20.15 21.1 */
#undef __STDC__ /* expect: 20.5 20.15 21.1 */
#define __LINE__ 3 /* expect: 20.15 21.1 */
#define stdout 3 /* expect: 20.15 21.1 */
#define abs(x) (x) /* expect: 20.15 21.1 */
#define EMPTY
extern int _ext; /* expect: 21.2 */
int __f(void); /* expect: 21.2 */
static int _Up; /* expect: 21.2 */
int printf(const char *, ...); /* expect: 21.2 */
extern double cos(double); /* expect: 21.2 */
struct __tag { int a; }; /* expect: 21.2 */
static int malloc; /* expect: 21.2 */
