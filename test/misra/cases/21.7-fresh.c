#include <stdlib.h>
#include <stdint.h>
struct conv { int (*atoi)(const char *s); };
int (*fp)(const char *s) = atoi; /* expect: 21.7 */
#define TO_INT(s) atoi(s) /* expect: 21.7 */
static int32_t my_atoi(const char *s) { return (int32_t)s[0]; }
long f(const char *s, struct conv *c)
{
    long r = 0;
    r += atoi(s); /* expect: 21.7 */
    r += atol(s); /* expect: 21.7 */
    r += (long)atoll(s); /* expect: 21.7 */
    r += (long)atof(s); /* expect: 21.7 */
    r += strtol(s, NULL, 10);
    r += (long)strtod(s, NULL);
    r += my_atoi(s);
    r += c->atoi(s);
    r += TO_INT(s);
    fp = &atoi; /* expect: 21.7 */
    return r;
}
