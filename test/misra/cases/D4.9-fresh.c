#include <stdint.h>
#define SQUARE(x) ((x) * (x))          /* expect: D4.9 */
#define MAX(a, b) (((a) > (b)) ? (a) : (b))   /* expect: D4.9 */
#define ADD(a, b) ((a) + (b))          /* expect: D4.9 */
#define CONST_V 3
#define STR(x) #x
#define CAT(a, b) a ## b
#define DECL(t, n) t n = 0
#define INIT(a) { (a), 0 }
#define LOG(...) log_it(__VA_ARGS__)   
#define CALL(f) f()                    
#define SIZE(a) (sizeof(a) / sizeof((a)[0]))    
#define SWAP(t, a, b) do { t tmp = (a); (a) = (b); (b) = tmp; } while (0)
#define SET(r, v) ((r) = (v))          
#define CLEAR(p) (p)->flags = 0u       /* expect: D4.9 */
#define MULT2(x) ((x) * 2)
#define INC(x) ((x) + 1)               /* expect: D4.9 */
#define UNUSED(x) ((void)(x))          
#define FIXED() do_it(3)               /* expect: D4.9 */
static uint32_t table[MULT2(4)] = { 0 };
enum { E = MULT2(3) };
extern void log_it(const char *f, ...);
extern void do_it(int a);
int f(int a, int b)
{
    int DECLX = 0;
    DECL(int, q);
    SWAP(int, a, b);
    SET(q, 2);
    FIXED();
    UNUSED(DECLX);
    LOG("a");
    return SQUARE(a) + MAX(a, b) + ADD(a, b) + INC(q) + CONST_V + (int)SIZE(table);
}
