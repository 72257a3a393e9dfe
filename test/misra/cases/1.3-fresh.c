#include <stdint.h>
#include <stddef.h>
#include <string.h>
#include <stdlib.h>
#include <limits.h>
void main(void)                        /* expect: 1.3 */
{
}
