#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef unsigned char uint8;
typedef float float32_t;
typedef double f64;
typedef unsigned long ulong_t;         /* expect: D4.6 */
static unsigned long ms;               /* expect: D4.6 */
static uint32_t ok;
static char ch;
static signed char sc;                 /* expect: D4.6 */
static bool b;
static size_t sz;
static void *vp;
static const float gain = 1.0f;        /* expect: D4.6 */
static uint16_t conv(int v)            /* expect: D4.6 */
{
    return (unsigned short)v;          /* expect: D4.6 */
}
struct fld { unsigned int a : 3; unsigned int w; };   /* expect: D4.6 */
static void loop(void) { for (unsigned i = 0; i < 3u; i++) { ok++; } }   /* expect: D4.6 */
static int (*fp)(void);                /* expect: D4.6 */
int main(int argc, char *argv[]) { return 0; }
static enum { A } e;
#define CAST(x) ((long)(x))            
static int32_t c = (int32_t)CAST(3);
static long double ld;                 /* expect: D4.6 */
