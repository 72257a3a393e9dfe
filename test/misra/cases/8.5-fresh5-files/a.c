#include "h.h"
int in_header;
extern int in_a;
extern int in_header;                  /* expect: 8.5 */
extern void fn_header(void);           /* expect: 8.5 */
void fn_header(void) { in_header = in_a; }
static int s;
static int s_fn(void);
static int s_fn(void) { return s; }
void both(void);
void use(void) { extern int in_block; in_block = s_fn(); }
