#include <stdlib.h>
#include "mem.h"
u32 t1(void) { return shared[8]; } /* expect: 18.1 */
u32 t2(void) { return shared[7]; }
u32 t3(u32 i) { return (i < 8u) ? shared[i] : 0u; }
u32 t4(u32 i) { return (i <= 8u) ? shared[i] : 0u; } /* expect: 18.1 */
u32 *t5(void) { u32 v[2] = { 0u }; return inner(v); } /* expect: 18.6 */
void t6(void) { u8 *p = make(4u); use_p(p); } /* expect: 22.1 */
void t7(void) { u8 *p = make(4u); drop(p); }
void t8(void) { u8 *p = make(4u); drop(p); drop(p); } /* expect: 22.2 */
void t9(void) { FILE *f = fopen("a", "r"); shut(f); (void)fgetc(f); } /* expect: 22.6 */
void t10(void) { FILE *f = fopen("a", "r"); shut(f); }
void t11(void) { u8 b[4]; drop(b); } /* expect: 22.2 */
void t12(void) { u32 a[4] = { 0u }; use_u32(get_at(a, 3u)); *inner(&a[2]) = 1u; }
