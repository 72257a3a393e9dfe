#include <stdint.h>
#include <stdbool.h>
#define BUILD_BUG_ON(c) ((void)sizeof(struct { int : (-!!(c)); }))
#define READ(p) (*(volatile __typeof__(*(p)) *)(p))      /* expect: 1.2 */
extern unsigned reg_word;
static unsigned rd(void) { return READ(&reg_word); }
#define container_of(ptr, type, member) ({ \
    const __typeof__(((type *)0)->member) *mp = (ptr); \
    (type *)((char *)mp - __builtin_offsetof(type, member)); })
static uint8_t dma_buf[64] __attribute__((aligned(32), section(".dma")));   /* expect: 1.2 */
static const uint8_t lut[] = { 1, 2, 3 };
struct __attribute__((packed)) hdr { uint8_t t; uint16_t l; };    /* expect: 1.2 */
struct reg { union { uint32_t raw; struct { uint32_t en : 1; uint32_t rst : 31; }; }; };
static void *jump[] = { 0 };
static int dispatch(int op)
{
    static const void *const table[] = { &&op_add, &&op_sub };    /* expect: 1.2 */
    goto *table[op & 1];               /* expect: 1.2 */
op_add:
    return 1;
op_sub:
    return 2;
}
static int classify(unsigned char c)
{
    switch (c)
    {
    case '0' ... '9':                  /* expect: 1.2 */
        return 1;
    case 'a':
        return 2;
    default:
        return 0;
    }
}
static inline __attribute__((always_inline)) void sync(void)     /* expect: 1.2 */
{
    __sync_synchronize();              /* expect: 1.2 */
}
static _Bool flag = 0B1;               /* expect: 1.2 */
static int first_set(uint32_t v) { return __builtin_ctz(v); }    /* expect: 1.2 */
static int zero_len[0];                /* expect: 1.2 */
static char esc = '\e';                /* expect: 1.2 */
static int init[4] = { [0 ... 3] = 7 };   /* expect: 1.2 */
static int old_style = (int){ 3 };
static int call(int n)
{
    auto int k = n;
    int arr[n];
    arr[0] = k;
    return arr[0];
}
static unsigned long long big = 0xFFFFFFFFFFULL;
static __thread int tls;               /* expect: 1.2 */
static _Thread_local int tls_std;
extern int weak_fn(void) __attribute__((weak));   /* expect: 1.2 */
union cast { int i; float f; };
static float to(int i) { return ((union cast)i).f; }      /* expect: 1.2 */
static int ident$name = 1;             /* expect: 1.2 */
__extension__ typedef struct { int a; } ext_t;    /* expect: 1.2 */
static int local_label(int a)
{
    __label__ done;                    /* expect: 1.2 */
    if (a > 0) { goto done; }
    a = 1;
done:
    return a;
}
static int alig = __alignof__(int);    /* expect: 1.2 */
static int alig_std = _Alignof(int);
