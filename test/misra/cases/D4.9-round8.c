#include <stdint.h>
#define DIV2(X) ((X) / 2)
#define CAT(a, b) a##b
#define STR(a) #a
#define DECL(n) int n = 0
#define MAX(a, b) (((a) > (b)) ? (a) : (b)) /* expect: D4.9 */
#define CALL(f) f() 
#define NOARG() foo() /* expect: D4.9 */
#define SWAP(T, a, b) do { T t = (a); (a) = (b); (b) = t; } while (0)
#define INC(x) ((x)++) 
#define CONST 3
#define LOG(...) printf(__VA_ARGS__) 
#define UNLIKE (x)
#define ADD(a, b) ((a) + (b)) /* expect: D4.9 */
#define LEN(a) (sizeof(a) / sizeof((a)[0])) 
#define INITP(x) { (x), 0 }
#define SQ(x) ((x) * (x)) /* expect: D4.9 */
#define BIT(n) (1u << (n)) /* expect: D4.9 */
#define STATEMENT(x) foo(x); /* expect: D4.9 */
static int tab[DIV2(10)];
