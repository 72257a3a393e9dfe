#include <stdint.h>
extern int32_t a[];                    /* expect: 8.11 */
extern int32_t b[10];
int32_t c[] = { 1, 2 };
extern int32_t d[][3];                 /* expect: 8.11 */
extern int32_t e[3][4];
static int32_t f[] = { 1 };
extern const char *names[];            /* expect: 8.11 */
extern const char msg[];               /* expect: 8.11 */
void g(int32_t p[]);
struct s { int n; int flex[]; };
extern int32_t h[], i;                 /* expect: 8.11 */
void fn(void) { extern int32_t k[]; (void)k; }    /* expect: 8.11 */
typedef int32_t arr_t[];
extern arr_t l;                        /* expect: 8.11 */
extern int32_t (*pa)[];
extern int32_t m[] = { 1, 2 };
