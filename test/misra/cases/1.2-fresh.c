#include <stddef.h>
#include <stdint.h>
#define MAX2(a, b) ({ int _a = (a); int _b = (b); _a > _b ? _a : _b; }) /* expected at the use or here */
#define LOG(fmt, args...) log_it(fmt, args)   /* expect: 1.2 */
#define LOGC(fmt, ...) log_it(fmt, __VA_ARGS__)
extern void log_it(const char *fmt, ...);
struct __attribute__((packed)) frame { uint8_t a; uint32_t b; };   /* expect: 1.2 */
struct plain { uint8_t a; uint32_t b; };
struct zero { int n; int data[0]; };     /* expect: 1.2 */
struct flex { int n; int data[]; };
struct empty { };                        /* expect: 1.2 */
static int range(int v)
{
    int r;
    switch (v) {
    case 0 ... 9: r = 1; break;          /* expect: 1.2 */
    case 10: r = 2; break;
    default: r = 3; break;
    }
    return r;
}
static int elvis(int v) { return v ?: 7; }      /* expect: 1.2 */
static int stmt(int v) { return ({ int t = v; t + 1; }); }   /* expect: 1.2 */
static void labels(int i)
{
    void *where = &&out;                 /* expect: 1.2 */
    if (i > 0) {
        goto *where;                     /* expect: 1.2 */
    }
out:
    return;
}
static unsigned bin(void) { return 0b1010u; }    /* expect: 1.2 */
static unsigned hex(void) { return 0x0Au; }
static void barrier(void) { __asm__ volatile ("" ::: "memory"); }  /* expect: 1.2 */
typedef typeof(int *) ip_t;              /* expect: 1.2 */
static __int128 wide;                    /* expect: 1.2 */
static int nested(int a)
{
    int inner(int b) { return b + a; }   /* expect: 1.2 */
    return inner(1);
}
static int likely(int a) { return __builtin_expect(a, 1); }   /* expect: 1.2 */
static __inline int old_inline(int a) { return a; }    /* expect: 1.2 */
static inline int std_inline(int a) { return a; }
#warning "extension until C23"            /* expect: 1.2 */
#pragma pack(1)
extern int after;
