int tentative;           /* expect: 8.18 */
extern int declared;
static int stat;         /* expect: 8.18 */
int defined = 1;
int arr[3];              /* expect: 8.18 */
void proto(int p);
const int konst;         /* expect: 8.18 */
typedef int t;
struct s { int m; } obj; /* expect: 8.18 */
