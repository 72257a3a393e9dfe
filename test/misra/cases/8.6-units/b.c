int twice = 2;            /* expect: 8.6 */
int tent;                 /* expect: 8.6 */
extern int only;
void fn(void) { }         /* expect: 8.6 */
static int s = 2;
int use(void) { return only + s; }
