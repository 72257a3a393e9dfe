#define MAX_LEN 3
#define get(x) (x)
#define undef_later 1
#undef undef_later
struct s { int get; };               /* expect: 5.5 */
void f(int MAX);
typedef int get_t;
int get2(void);
int (get)(int v);                    /* expect: 5.5 */
enum { MAX_LEN2 };
void g(void) { int get = 1; (void)get; } /* expect: 5.5 */
