int twice = 2;                         /* expect: 8.6 */
extern int once;
void fn_twice(void) { once = 1; }      /* expect: 8.6 */
static int a_static;
int arr[3];
int b(void) { return a_static; }
const int konst = 3;
