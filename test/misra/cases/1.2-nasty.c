#include <stdint.h>
#define PACKED __attribute__((packed))      /* expect: 1.2 */
#define max(a, b) ({ int _a = (a); _a > (b) ? _a : (b); }) /* expect: 1.2 */
#warning "text"                             /* expect: 1.2 */
#include_next <stdint.h>                    /* expect: 1.2 */
struct PACKED p { uint8_t a; };
static inline __attribute__((always_inline)) int f(int x) { return x; } /* expect: 1.2 */
int g(int x) { return max(x, 1); }
int h(int n) { int a[n]; return a[0]; }
union u { int a; float b; };
union u i(int v) { return (union u)v; }     /* expect: 1.2 */
unsigned j = 0B11u;                         /* expect: 1.2 */
int k(int x) { return __builtin_expect(x, 1); } /* expect: 1.2 */
extern int l __asm__("l_name");             /* expect: 1.2 */
const char *m = __PRETTY_FUNCTION__;        /* expect: 1.2 */
struct s { int a; };
typeof(int) n;                              /* expect: 1.2 */
__auto_type o = 3;                          /* expect: 1.2 */
void q(void) { __label__ z; z: ; }          /* expect: 1.2 */
_Complex double r = 1.0i;                   /* expect: 1.2 */
int t = (int)sizeof(f);                     /* expect: 1.2 */
void u(void) { }
#pragma once_upon
#pragma GCC optimize("O0")
