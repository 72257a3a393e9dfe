#include <stdint.h>
#define DIV2(X) ((X) / 2)                   /* expect: D4.9 */
#define MAX(a, b) (((a) > (b)) ? (a) : (b)) /* expect: D4.9 */
#define CONST 3
#define STR(x) #x
#define CAT(a, b) a ## b
#define EMPTY()
#define NOARG() (3)                         /* expect: D4.9 */
#define LOOP(n) for (int i = 0; i < (n); i++)
#define DECL(t, n) t n
#define SWAP(t, a, b) do { t tmp = (a); (a) = (b); (b) = tmp; } while (0)
#define CALL(f) (f)()                       
#define SIZE(a) (sizeof(a) / sizeof((a)[0]))
#define INITV(x) { (x), 0 }
#define K3(x) ((x) + 3)
int gx = K3(4);
void f(int *p) { (void)DIV2(*p); (void)MAX(*p, 3); (void)NOARG(); }
