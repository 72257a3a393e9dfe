extern int a[10];
extern int b[]; /* expect: 8.11 */
extern int c[] = { 1, 2 };
int d[];
extern const char e[]; /* expect: 8.11 */
extern int f[][3]; /* expect: 8.11 */
extern int (*g)[];
typedef int arr_t[];
extern arr_t h; /* expect: 8.11 */
void fn(int p[]);
void fn2(void) { extern int z[]; } /* expect: 8.11 */
static int s[] = { 1 };
extern struct st { int n; int m[]; } flex;
extern int first[], second[2]; /* expect: 8.11 */
