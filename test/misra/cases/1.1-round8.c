/* std: c11 */
#include <stdint.h>
#include <stddef.h>
struct inc;
struct s { int a; };
int g1[0 - 1]; /* expect: 1.1 */
int f1(void)
{
    int x = 1;
    int x = 2; /* expect: 1.1 */
    undeclared = 3; /* expect: 1.1 */
    return x;
}
void f2(void)
{
    const int c = 1;
    c = 2; /* expect: 1.1 */
    3 = 4; /* expect: 1.1 */
    struct inc v; /* expect: 1.1 */
    break; /* expect: 1.1 */
}
void f3(int a)
{
    continue; /* expect: 1.1 */
    switch (a) { case 1: break; case 1: break; default: break; } /* expect: 1.1 */
    switch (a) { default: break; default: break; } /* expect: 1.1 */
    switch (1.0) { default: break; } /* expect: 1.1 */
    case 3: ; /* expect: 1.1 */
}
void f4(struct s *p, int n)
{
    p->nomember = 1; /* expect: 1.1 */
    n->a = 1; /* expect: 1.1 */
    p.a = 1; /* expect: 1.1 */
    *n = 3; /* expect: 1.1 */
    n(); /* expect: 1.1 */
    n[n] = 3; /* expect: 1.1 */
    goto nowhere; /* expect: 1.1 */
}
int f5(void) { return; } /* expect: 1.1 */
void f6(void) { return 1; } /* expect: 1.1 */
void f7(int a, int b);
void f8(struct s v)
{
    f7(1); /* expect: 1.1 */
    f7(1, 2, 3); /* expect: 1.1 */
    f7(1, v); /* expect: 1.1 */
    int *p = 3; /* expect: 1.1 */
    int i = &v; /* expect: 1.1 */
    double *d = &i; /* expect: 1.1 */
    (void)(v + 1); /* expect: 1.1 */
    if (v) { } /* expect: 1.1 */
    (void)(1.0 % 2); /* expect: 1.1 */
    (void)(p * 2); /* expect: 1.1 */
    (void)&3; /* expect: 1.1 */
    (void)(d + p); /* expect: 1.1 */
    i = f2(); /* expect: 1.1 */
}
int dup(void); char dup(void); /* expect: 1.1 */
void v1; /* expect: 1.1 */
int arr[] ; 
struct r { int a; struct r b; }; /* expect: 1.1 */
struct bf { int b : 40; unsigned int : 3; float f : 3; }; /* expect: 1.1 */
enum e { E1, E1 }; /* expect: 1.1 */
int init[2] = { 1, 2, 3 }; /* expect: 1.1 */
int nonconst = f1(); /* expect: 1.1 */
_Static_assert(1 == 2, "no"); /* expect: 1.1 */
