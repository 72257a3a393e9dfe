#include <stdint.h>
#include "a.h"
extern int16_t shared;                 /* expect: 8.5 */
int16_t shared = 0;
int fn(int a);                         /* expect: 8.5 */
int fn(int a) { return a; }
