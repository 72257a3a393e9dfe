#include "types.h"
typedef int here_t;                    /* expect: 2.3 */
typedef int used_in_cast_t;
typedef int used_in_sizeof_t;
typedef int used_in_proto_t;
typedef int used_in_macro_t;
#define MK(x) ((used_in_macro_t)(x))
extern int g(used_in_proto_t v);
extern void h(opaque_t *o);
int k(int v) { return MK(v) + (used_in_cast_t)v + (int)sizeof(used_in_sizeof_t) + A; }
