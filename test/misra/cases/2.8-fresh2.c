#include <stdint.h>
#include <stddef.h>
extern int get(void);
extern void put(int v);
static uint8_t rx[16];
static uint8_t tx[16];                 /* expect: 2.8 */
static volatile uint32_t tick;         /* expect: 2.8 */
static const char version[] = "1.0";   /* expect: 2.8 */
static int (*hook)(int a);             /* expect: 2.8 */
static struct { int a; } anon;         /* expect: 2.8 */
static int counter __attribute__((unused));
static const uint8_t *used_in_init = rx;
static uint8_t **chain = (uint8_t **)&used_in_init;   /* expect: 2.8 */
void f(int a)
{
    int i, j, k;                       /* expect: 2.8 */
    for (i = 0; i < a; i++) { put(i); }
    k = 3;
    int *p = &a;                       /* expect: 2.8 */
    int arr[4];
    char buf[sizeof(arr)];             /* expect: 2.8 */
    size_t n = sizeof(int);            /* expect: 2.8 */
    static int calls;
    calls++;
    const int limit = 10;
    while (get() < limit) { int tmp = get(); put(1); }   /* expect: 2.8 */
    enum { Q } q = Q;                  /* expect: 2.8 */
    if (get() > 0) { int shadow = 1; { int shadow = 2; put(shadow); } }   /* expect: 2.8 */
    (void)_Alignof(int);
    {
        int in_typeof = 1;
        __typeof__(in_typeof) other = 2;
        put(other);
    }
}
