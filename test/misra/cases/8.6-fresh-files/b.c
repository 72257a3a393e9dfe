int i = 20;                            /* expect: 8.6 */
int tent;                              /* expect: 8.6 */
void dup(void) { }                     /* expect: 8.6 */
static int st = 4;
static void sf(void) { }
extern int one;
extern int j;
void useb(void) { sf(); st = j; }
