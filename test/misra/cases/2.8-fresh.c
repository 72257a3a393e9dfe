#include <stdint.h>
extern int get(void);
extern void put(int v);
static int s_unused;                   /* expect: 2.8 */
static int s_used;
static const int k_unused = 3;         /* expect: 2.8 */
int ext_unused;                        /* expect: 2.8 */
static uint8_t table_unused[3] = { 1, 2, 3 };   /* expect: 2.8 */
void f(void)
{
    int unused;                        /* expect: 2.8 */
    int unused_init = 3;               /* expect: 2.8 */
    int used = 3;
    int only_written;
    static int st;                     /* expect: 2.8 */
    volatile int vol;                  /* expect: 2.8 */
    int a = 1, b = 2;                  /* expect: 2.8 */
    int voided;
    int sized;
    const char *name = "x";            /* expect: 2.8 */
    (void)voided;
    only_written = get();
    s_used = used + a + (int)sizeof(sized);
    for (int i = 0; i < 3; i++) { put(i); }
    for (int j = 0; ; ) { put(1); break; }   /* expect: 2.8 */
    struct { int x; } s;               /* expect: 2.8 */
    put(s_used);
}
void g(int n)
{
    int r = get();                     /* expect: 2.8 */
    {
        int n2 = n;                    /* expect: 2.8 */
        int n3 = n;
        put(n3);
    }
    extern int other;
}
