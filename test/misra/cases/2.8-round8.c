#include <stdint.h>
static int s_unused; /* expect: 2.8 */
static int s_used;
static const int k_unused = 3; /* expect: 2.8 */
int g_ext; /* expect: 2.8 */
static int s_written;
static int table[3] = { 1, 2, 3 }; /* expect: 2.8 */
int f(int p)
{
    int unused; /* expect: 2.8 */
    int unused_init = 3; /* expect: 2.8 */
    int a, b; /* expect: 2.8 */
    static int st; /* expect: 2.8 */
    volatile int vol; /* expect: 2.8 */
    int cast_void;
    int written;
    (void)cast_void;
    written = 3;
    s_written = 3;
    a = p;
    {
        const char *msg = "x"; /* expect: 2.8 */
        struct { int m; } anon; /* expect: 2.8 */
    }
    for (int i = 0; i < 3; i++)
    {
        int in_loop; /* expect: 2.8 */
        s_used++;
    }
    return a;
}
int g(int unused_param)
{
    register int r = 3; /* expect: 2.8 */
    int arr[4];
    int sz = (int)sizeof(arr);
    return sz;
}
