#include <stdatomic.h>
_Atomic int a;
_Atomic(int) b;
_Atomic void *c;                                 /* expect: 11.10 */
void *_Atomic d;
_Atomic(void *) e;
struct s { _Atomic void *m; _Atomic(void *) n; }; /* expect: 11.10 */
void f(_Atomic void *p);                         /* expect: 11.10 */
typedef _Atomic void av;                         /* expect: 11.10 */
void g(void *q) { _Atomic void *l = q; (void)(_Atomic void *)q; (void)l; } /* expect: 11.10 */
_Atomic void *h(void);                           /* expect: 11.10 */
const _Atomic void *i;                           /* expect: 11.10 */
