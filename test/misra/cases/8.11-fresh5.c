#include <stdint.h>
extern int32_t a[];                    /* expect: 8.11 */
extern int32_t b[4];
extern int32_t c[][3];                 /* expect: 8.11 */
int32_t d[] = { 1, 2 };
static int32_t e[] = { 1 };
extern const char f[];                 /* expect: 8.11 */
void g(int32_t p[]);
extern int32_t *h[], i[3];             /* expect: 8.11 */
struct s { int32_t n; int32_t m[]; };
void k(void) { extern int32_t l[]; (void)l; } /* expect: 8.11 */
typedef int32_t open_t[];
extern open_t m;                       /* expect: 8.11 */
extern int32_t n[] = { 1, 2 };
