#include "x.h"
int hx = 1;
extern void task_a(void *p);           /* expect: 8.19 */
void task_b(void *p);                  /* expect: 8.19 */
static void priv(void);
extern volatile unsigned int _stack_top;    /* expect: 8.19 */
typedef int t;
static void priv(void) { extern int late; (void)late; task_a(0); task_b(0); }   /* expect: 8.19 */
void def(void) { priv(); }
struct fwd;
