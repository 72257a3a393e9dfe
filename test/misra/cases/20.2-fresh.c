#include "it's.h" /* expect: 20.2 */
#include <win\types.h> /* expect: 20.2 */
#include "dir/file.h"
#include <sys//io.h> /* expect: 20.2 */
#include "a/*b.h" /* expect: 20.2 */
#include <q"uote.h> /* expect: 20.2 */
#include "..\common\defs.h" /* expect: 20.2 */
#include <stdint.h>
#include "under_score-dash.h"
#include "up/../there.h"
#define HDR "con\fig.h"
#include HDR /* expect: 20.2 */
