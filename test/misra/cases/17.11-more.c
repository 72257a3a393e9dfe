#include <stdlib.h>
#include <stdbool.h>
#include <setjmp.h>
static jmp_buf env;
extern void work(void);
extern _Noreturn void fatal(void);
void a(void) { fatal(); } /* expect: 17.11 */
void b(void) { while (true) { work(); } } /* expect: 17.11 */
void c(int x) { while (x) { work(); } }
_Noreturn void d(void) { fatal(); }
void e(void) { longjmp(env, 1); } /* expect: 17.11 */
void f(int x) { if (x) { fatal(); } }
void g(int x) { if (x) { fatal(); } else { exit(1); } } /* expect: 17.11 */
int h(int x) { for (;;) { if (x) { return 1; } } }
void i(void) { for (;;) { work(); } } /* expect: 17.11 */
void j(int x) { switch (x) { case 1: exit(1); default: abort(); } } /* expect: 17.11 */
void k(void) { do { work(); } while (1); } /* expect: 17.11 */
void l(void) { work(); _Exit(1); } /* expect: 17.11 */
void m(void) { loop: work(); goto loop; } /* expect: 17.11 */
