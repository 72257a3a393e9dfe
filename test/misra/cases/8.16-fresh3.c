#include <stdalign.h>
#include <stddef.h>
enum { NOALIGN = 0, ALIGN = 16 };
static alignas(0) char a[4];               /* expect: 8.16 */
static alignas(NOALIGN) char b[4];         /* expect: 8.16 */
static alignas(ALIGN) char c[4];
static alignas(max_align_t) char d[4];
struct s { alignas(0) int x; alignas(alignof(double)) int y; };   /* expect: 8.16 */
static alignas(sizeof(int) - 4) char e[4]; /* expect: 8.16 */
static alignas(ALIGN - 8) char f[4];
