#include stdint.h                    /* expect: 20.3 */
#define HDR "a.h"
#include HDR
#include HDR2                        /* expect: 20.3 */
#include "a" ".h"                    /* expect: 20.3 */
#define WITH_PATH "./" "a.h"
#include WITH_PATH                   /* expect: 20.3 */
#include a.h                         /* expect: 20.3 */
#define ANGLE <stdint.h>
#include ANGLE
#define FN(x) #x
#include FN(a.h)
int form;
