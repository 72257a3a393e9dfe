#define HEADER "h.h"
#define SYSTEM <stdint.h>
#define BASE stddef
#define FILENAME file2.h
#define STR(x) #x
#define TEXT(x) STR(x)
#include <stddef.h>
#include SYSTEM
#include another.h /* expect: 20.3 */
#include FILENAME /* expect: 20.3 */
#include "./" "filename.h" /* expect: 20.3 */
#include TEXT(limits.h)
int x;
