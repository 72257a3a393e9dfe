#include <stddef.h>
__attribute__((packed)) struct s { char a; int b; }; /* expect: 1.2 */
int f1(int a)
{
    int b = ({ int t = a; t + 1; }); /* expect: 1.2 */
    __typeof__(a) c = b; /* expect: 1.2 */
    int d = a ?: b; /* expect: 1.2 */
    switch (a) { case 1 ... 3: break; default: break; } /* expect: 1.2 */
    void *p = &&lab; /* expect: 1.2 */
    goto *p; /* expect: 1.2 */
lab:
    asm("nop"); /* expect: 1.2 */
    return __builtin_expect(a, 1) + c + d; /* expect: 1.2 */
}
int z[0]; /* expect: 1.2 */
struct e { }; /* expect: 1.2 */
int bin = 0b101; /* expect: 1.2 */
int arr[10] = { [0 ... 3] = 1 }; /* expect: 1.2 */
struct s o = { b: 1 }; /* expect: 1.2 */
__int128 big; /* expect: 1.2 */
#define V(fmt, args...) g(fmt, ##args) /* expect: 1.2 */
__extension__ long long ll; /* expect: 1.2 */
int dollar$ = 1; /* expect: 1.2 */
union un { int a; float f; };
union un u2(int a) { return (union un)a; } /* expect: 1.2 */
int nested(void) { int inner(int q) { return q; } return inner(1); } /* expect: 1.2 */
void fp(void *p) { p++; (void)sizeof(void); } /* expect: 1.2 */
static inline __attribute__((always_inline)) int ai(void) { return 0; } /* expect: 1.2 */
char esc = '\e'; /* expect: 1.2 */
