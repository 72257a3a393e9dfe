#include "h.h"
int one = 1;
extern void fn(void);       /* expect: 8.5 */
void fn(void) { }
extern int two;
extern int two;             /* expect: 8.5 */
