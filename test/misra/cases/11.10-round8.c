#include <stdatomic.h>
typedef void my_void;
_Atomic void *p1; /* expect: 11.10 */
_Atomic(void *) p2;
void *_Atomic p3;
_Atomic my_void *p4; /* expect: 11.10 */
void f(_Atomic void *q); /* expect: 11.10 */
_Atomic void *g(void); /* expect: 11.10 */
struct s { _Atomic void *m; }; /* expect: 11.10 */
void h(void *x) { (void)(_Atomic void *)x; _Atomic int *y = (_Atomic int *)x; } /* expect: 11.10 */
typedef void _Atomic *t1; /* expect: 11.10 */
const _Atomic void *p5; /* expect: 11.10 */
