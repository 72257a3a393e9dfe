#include <stdlib.h>
#include <stdbool.h>
#include <threads.h>
extern _Noreturn void die(int x);
extern void log_it(void);
_Noreturn void a(int x) { if (x) { log_it(); } die(x); }
_Noreturn void b(int x) { if (x) { die(1); } } /* expect: 17.9 */
_Noreturn void c(void) { while (true) { log_it(); } }
_Noreturn void d(bool x) { while (x) { log_it(); } } /* expect: 17.9 */
_Noreturn void e(void) { goto end; end: exit(1); }
_Noreturn void f(void) { for (;;) { log_it(); if (rand() > 3) { break; } } } /* expect: 17.9 */
_Noreturn int g(void) { return 1; } /* expect: 17.9 */
static _Noreturn void h(int x) { switch (x) { case 1: die(1); default: abort(); } }
_Noreturn void i(void) { quick_exit(1); }
_Noreturn void j(void) { } /* expect: 17.9 */
_Noreturn void k(int x) { do { log_it(); } while (x > 1); } /* expect: 17.9 */
_Noreturn void l(void) { thrd_exit(1); }
_Noreturn void m(int x) { again: log_it(); if (x) { goto again; } die(2); }
_Noreturn static void n(int x) { x ? die(1) : abort(); }
_Noreturn void o(void); 
_Noreturn void o(void) { log_it(); } /* expect: 17.9 */
void p(void) { h(1); n(2); }
