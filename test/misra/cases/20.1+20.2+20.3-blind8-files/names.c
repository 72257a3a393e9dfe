#include "x'y.h"                     /* expect: 20.2 */
#include "x\y.h"                     /* expect: 20.2 */
#include "x/*y.h"                    /* expect: 20.2 */
#include "x//y.h"                    /* expect: 20.2 */
#include <x"y.h>                     /* expect: 20.2 */
#include <x'y.h>                     /* expect: 20.2 */
#include "sub/a.h"
#include "../a.h"
#include <sys/x.h>
