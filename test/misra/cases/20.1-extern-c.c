#ifdef __cplusplus
extern "C" {
#endif
#include <stddef.h>
;
#include <stdint.h> /* expect: 20.1 */
_Static_assert(1, "x");
#include <limits.h> /* expect: 20.1 */
