/* Parameters that are names, not expressions: what is declared, a member, a function's name. */
#include <stddef.h>
struct head { struct head *next; int data[4]; };
#define HEAD_INIT(name) { &(name), { 0 } }
#define HEAD(name) struct head name = HEAD_INIT(name)
#define HOOK(type, name) type (*name)(int);
#define OFFSET(type, field, nr) offsetof(type, field[nr])
#define SET(var, v) var = (v) /* expect: 20.7 */
#define TWICE(x) (x * 2) /* expect: 20.7 */
HEAD(list);
struct hooks { HOOK(int, first) HOOK(void, second) };
size_t f(int a);
size_t f(int a)
{
    struct hooks h = { 0, 0 };
    int b;
    SET(b, TWICE(a));
    return OFFSET(struct head, data, 2) + (size_t)b + ((h.first == 0) ? 1u : 0u) + ((list.next == 0) ? 1u : 0u);
}
