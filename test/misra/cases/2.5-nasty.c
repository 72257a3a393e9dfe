#define A 1
#define B A                  /* expect: 2.5 */
#define C(x) (x)
#define D C(2)
int d = D;
#ifdef E
#define F 1
#endif
#if defined(G)
int g;
#endif
#define H                    /* expect: 2.5 */
#define S(x) #x              /* expect: 2.5 */
#define J 1
#ifndef J
#endif
#define K 2
int k[K];
#define L "x.h"              /* expect: 2.5 */
#define P(a, b) a##b
int P(x, y) = 1;
