/* std: c99 */
static int a; 
static void f(void);
extern void f(void); /* expect: 8.8 */
inline void g(void) { } /* expect: 8.10 8.4 */
static inline void h(void) { }
extern inline void k(void); /* expect: 8.10 */
int main(int argc, char **argv) { (void)argv; h(); return argc + a; }
void noproto(void) { } /* expect: 8.4 */
extern int arr[3];
int arr[3] = { 1, 2, 3 };
static const int m = 2;
const int n = 2; /* expect: 8.4 */
static void f(void) { (void)m; }
typedef void fn_t(void);
fn_t declared;
void declared(void) { }
