static int count;                      /* expect: 5.8 */
static int index;
static void process(void) { int v = index; (void)v; }  /* expect: 5.8 */
struct s { int process2; };
int hidden(void) { int count = 2; return count; }        /* expect: 5.8 */
extern int value(void);
typedef int process3;
struct t { int count; };               /* expect: 5.8 */
void h(int value) { (void)value; process(); } /* expect: 5.8 */
