#include <stdlib.h>
#include <stdint.h>
struct o { int (*system)(const char *c); };
#define RUN(c) system(c) /* expect: 21.21 */
int32_t f(struct o *o, int32_t system_id)
{
    int (*fp)(const char *) = &system; /* expect: 21.21 */
    int32_t r = system("ls"); /* expect: 21.21 */
    (void)system(NULL); /* expect: 21.21 */
    r += o->system("ls");
    r += RUN("x");
    return r + fp("a") + system_id;
}
