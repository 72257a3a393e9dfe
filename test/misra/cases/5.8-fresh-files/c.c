static int process;                    /* expect: 5.8 */
static void use3(int use) { (void)use; }    /* expect: 5.8 */
typedef int index_t;
extern int count;
void call(void) { use3(process); }
