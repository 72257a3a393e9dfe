#include <stdatomic.h>
#include "suite.h"
static _Atomic s32 global_one;
void a(void) { _Atomic s32 x; x = 1; use_s32(x); }         /* expect: 9.7 */
void b(void) { _Atomic s32 x = 1; use_s32(x); }
void c(void) { _Atomic s32 x; atomic_init(&x, 1); use_s32(x); }
void d(void) { atomic_int x; atomic_store(&x, 1); }        /* expect: 9.7 */
void e(bool q) { atomic_int x; if (q) { atomic_init(&x, 1); } x++; } /* expect: 9.7 */
void f(void) { static atomic_int x; x++; global_one = 1; }
void g(void) { atomic_int x; use_s32(atomic_load(&x)); }   /* expect: 9.7 */
void h(void) { atomic_bool x = false; use_bool(x); }
void i(void) { atomic_int x; s32 y = atomic_fetch_add(&x, 1); use_s32(y); atomic_init(&x, 1); } /* expect: 9.7 */
