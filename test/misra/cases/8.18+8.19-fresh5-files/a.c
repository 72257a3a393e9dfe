#include "h.h"
extern int in_source;                            /* expect: 8.19 */
extern void fn_source(void);                     /* expect: 8.19 */
void proto(void);  /* expect: 8.19 */
static void fine(void);
int declared;
int mine;
static void fine(void) { }
extern int defined_here = 1;
void fn(void) { extern int in_block; in_block = 1; fine(); fn_source(); in_source = konst; } /* expect: 8.19 */
extern int m1, m2;                               /* expect: 8.19 */
extern struct s obj;                             /* expect: 8.19 */
