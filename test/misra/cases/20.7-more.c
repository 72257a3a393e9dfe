#include <stdint.h>
#include <stddef.h>
#define ABS(x) (((x) < 0) ? -(x) : (x))
#define MIN(a, b) ((a) < (b) ? (a) : (b))
#define MAX(a, b) (a > b ? a : b) /* expect: 20.7 */
#define SQ(x) (x) * (x)
#define CUBE(x) (x * (x) * (x)) /* expect: 20.7 */
#define CAST(x) ((uint8_t)x) /* expect: 20.7 */
#define INDEX(a, i) ((a)[i])
#define INDEX2(a, i) ((a)[i + 1]) /* expect: 20.7 */
#define ARGS(f, x) f(x)
#define ARGS2(f, x) f(x + 1) /* expect: 20.7 */
#define MEM(p, f) ((p)->f)
#define MEM2(p, f) (p->f) /* expect: 20.7 */
#define MEM3(p, f) (p.f) /* expect: 20.7 */
#define ADDR(x) (&(x))
#define ADDR2(x) (&x) /* expect: 20.7 */
#define NOT(x) (!x) /* expect: 20.7 */
#define BNOT(x) (~x) /* expect: 20.7 */
#define SHL(x, n) ((x) << n) /* expect: 20.7 */
#define SET(v, x) ((v) = (x))
#define SET2(v, x) v = (x) /* expect: 20.7 */
#define STR(x) #x
#define CAT(a, b) a##b
#define STR_PLUS(x) (#x "a")
#define DECL(type, name) type name
#define DECL_ARR(type, name, n) type name[n]
#define DECL_ARR2(type, name, n) type name[n + 1] /* expect: 20.7 */
#define FUNC(name) void name(void) { }
#define SIZE(t) (sizeof(t))
#define FIELD(t, m) ((size_t)&((t *)0)->m)
#define LOOP(i, n) for ((i) = 0; (i) < (n); (i)++)
#define LOOP2(i, n) for (i = 0; i < n; i++) /* expect: 20.7 */
#define COMMA(a, b) ((a), (b))
#define RET(x) return (x)
#define RET2(x) return x
#define TWO_LINES(x, y) ((x) + \
                         (y))
#define TWO_LINES2(x, y) ((x) + \
                          y) /* expect: 20.7 */
#define BLOCK(x) do { (void)(x); } while (0)
#define IGNORE(x) ((void)(x))
#define NEST(x) ABS(x)
#define NEST2(x) ABS(x - 1) /* expect: 20.7 */
#define COND(c) if (c) { }
#define COND2(c) if (c != 0) { } /* expect: 20.7 */
#define CASES(v) case v: break;
#define STRUCT_OF(n) struct n
#define INIT(a, b) { (a), (b) }
#define INIT2(a, b) { a, b }
#define VA(...) f(__VA_ARGS__)
#define VA2(fmt, ...) f(fmt, __VA_ARGS__)
#define UNUSED(x)
#define ID(x) x
#define DEREF(p) (*(p))
#define DEREF2(p) (*p) /* expect: 20.7 */
#define PTR(t) t *
#define OFFS(b) ((b) + 4u)
#define CONCAT_OP(a, b) ((a##1) + (b))
int x;
