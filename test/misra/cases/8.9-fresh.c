#include <stdint.h>
static int32_t one_user;               /* expect: 8.9 */
static int32_t two_users;
static const int32_t table[3] = { 1, 2, 3 };   /* expect: 8.9 */
static int32_t unused;
int32_t ext;
static int32_t by_address;             /* expect: 8.9 */
static int32_t in_init;
static int32_t *ptr = &in_init;        /* expect: 8.9 */
static int32_t in_nested;              /* expect: 8.9 */
static int32_t multi_same;             /* expect: 8.9 */
static uint32_t counter = 0u;          /* expect: 8.9 */
extern void sink(int32_t *p);
int32_t f(int i)
{
    one_user = 1;
    return table[i] + one_user;
}
void g(void) { two_users = 1; sink(&by_address); sink(ptr); }
void h(void) { two_users = 2; ext = 1; if (ext > 0) { while (ext < 3) { in_nested++; } } }
void k(void) { multi_same = 1; multi_same += 2; ext = multi_same; }
uint32_t next(void) { counter++; return counter; }
#define SET() (by_macro = 1)
static int32_t by_macro;               /* expect: 8.9 */
void m(void) { SET(); }
struct cfg { int a; };
static struct cfg local_cfg = { 1 };   /* expect: 8.9 */
int n(void) { return local_cfg.a; }
static int in_sizeof[4];
static int other = sizeof(in_sizeof);
int o1(void) { return other; }
int o2(void) { return other; }
