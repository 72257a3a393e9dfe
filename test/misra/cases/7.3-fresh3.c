#include <stdint.h>
#define TIMEOUT 1000l                      /* expect: 7.3 */
#define TIMEOUT_OK 1000L
static long double eps = 1e-9l;            /* expect: 7.3 */
static int64_t a = 5ll + 5LL;              /* expect: 7.3 */
static uint64_t b = 5Ul;                   /* expect: 7.3 */
static uint64_t c = 5LLu;
static uint64_t d = 5llU;                  /* expect: 7.3 */
static long e = 0xFl, f = 0xFL;            /* expect: 7.3 */
static long g = 07l;                       /* expect: 7.3 */
enum { E = 1l };                           /* expect: 7.3 */
static int l = 1; static int ll = 0x1f;
static float h = 1.0f;
int k(int v) { switch (v) { case 3l: return 1; default: return 10 / 1; } }   /* expect: 7.3 */
