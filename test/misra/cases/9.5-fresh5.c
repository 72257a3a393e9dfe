int a[] = { [2] = 1 };                           /* expect: 9.5 */
int b[3] = { [2] = 1 };
int c[] = { 1, 2, 3 };
int d[] = { [0] = 1, [1] = 2 };                  /* expect: 9.5 */
char e[] = "abc";
int f[][2] = { [1] = { 1, 2 } };                 /* expect: 9.5 */
int g[][2] = { { 1, 2 } };
struct s { int a; };
struct s h[] = { [0] = { 1 }, { 2 } };           /* expect: 9.5 */
struct s i[] = { { .a = 1 } };
static const char *j[] = { [0] = "a" };          /* expect: 9.5 */
void fn(void) { int l[] = { 1, [3] = 2 }; (void)l; } /* expect: 9.5 */
int *m = (int[]) { [1] = 3 };                    /* expect: 9.5 */
