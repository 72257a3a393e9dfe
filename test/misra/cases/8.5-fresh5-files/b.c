#include "h.h"
extern int in_a;                       /* expect: 8.5 */
extern int in_block;                   /* expect: 8.5 */
void both(void);                       /* expect: 8.5 */
int in_a;
int in_block;
void both(void) { fn_header(); }
extern int only_here;
extern int only_here;                  /* expect: 8.5 */
int g(void) { return only_here; }
