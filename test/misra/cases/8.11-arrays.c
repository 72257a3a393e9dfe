extern int a[];                  /* expect: 8.11 */
extern int b[10];
int c[] = { 1, 2 };
static int d[] = { 1 };
extern int e[][3];               /* expect: 8.11 */
typedef int open_t[];
extern open_t f;                 /* expect: 8.11 */
void g(void) { extern char h[]; } /* expect: 8.11 */
extern int (*i)[];
extern int j[] ;                 /* expect: 8.11 */
int j[4];
void k(int l[]);
extern int m[] = { 1 };
extern int *n[];                 /* expect: 8.11 */
