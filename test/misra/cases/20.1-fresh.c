/* a comment first */
#include <stdint.h>
#define LIMIT 3
#include <stddef.h>
#if LIMIT > 2
#include <stdbool.h>
#endif
#pragma STDC FP_CONTRACT OFF
#include <string.h>
static int32_t x;
#include <limits.h> /* expect: 20.1 */
#ifdef LIMIT
#include <float.h> /* expect: 20.1 */
#endif
void f(void)
{
#include <errno.h> /* expect: 20.1 */
    x = 1;
}
;
# include <ctype.h> /* expect: 20.1 */
