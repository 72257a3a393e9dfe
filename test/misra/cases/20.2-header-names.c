#include "it's.h" /* expect: 20.2 */
#include "back\slash.h" /* expect: 20.2 */
#include "a//b.h" /* expect: 20.2 */
#include "a/*b.h" /* expect: 20.2 */
#include <stddef.h>
#include <dir//ok.h> /* expect: 20.2 */
#include <q"uote.h> /* expect: 20.2 */
#include <a\b.h> /* expect: 20.2 */
#define NAME <stdint.h>
#include NAME
#include <limits.h> /* a comment's apostrophe */
#if 0
#include "not'read.h"
#endif
int x;
