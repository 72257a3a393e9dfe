#define __STDC_WANT_LIB_EXT1__ 1          /* expect: 1.4 */
#include <string.h>
#include <stdint.h>
#include <stdio.h>
void copies(char *d, const char *s)
{
    (void)strcpy(d, s);
    (void)memcpy(d, s, 3);
}
