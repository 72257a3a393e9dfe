#include <stdint.h>
#include <stddef.h>
typedef int speed_t;
struct s { int a; };
typedef struct s s_t;
extern unsigned int a; unsigned a = 1u;
extern long int b; long b = 1L;
extern short c; signed short int c = 1;
extern speed_t d; int d = 1;                       /* expect: 8.3 */
extern struct s e; s_t e;                          /* expect: 8.3 */
extern volatile int f; extern int volatile f;
void g(const char *p); void g(char const *p) { (void)p; }
void h(int a, char b); void h(int b, char a) { (void)a; (void)b; } /* expect: 8.3 */
int i(int); int i(int v); int i(int w) { return w; } /* expect: 8.3 */
static void j(uint8_t n); static void j(uint8_t m) { (void)m; } /* expect: 8.3 */
int32_t k(void); signed int k(void) { return 0; }  /* expect: 8.3 */
void l(size_t n); void l(unsigned long n) { (void)n; } /* expect: 8.3 */
void m(int (*cb)(int x)); void m(int (*cb)(int x)) { (void)cb; }
extern int arr[3]; int arr[3] = { 0 };
enum en { Q }; extern enum en o; enum en o = Q;
void n(int v,
       int w);
void n(int v,
       int u)                                      /* expect: 8.3 */
{ (void)v; (void)u; }
