#include "h.h"
typedef int own_t;                     /* expect: 5.6 */
own_t b(shared_t rec)                  /* expect: 5.6 */
{ int shared_t = rec; return shared_t; } /* expect: 5.6 */
