extern int lookup[];                   /* expect: 8.11 */
extern const unsigned char font[][8];  /* expect: 8.11 */
extern const unsigned char font2[2][8];
extern char *env[];                    /* expect: 8.11 */
extern char *(*ops[])(int a);          /* expect: 8.11 */
typedef int fixed_t[4];
typedef int open_t[];
extern fixed_t f1;
extern open_t o1;                      /* expect: 8.11 */
static int s[] = { 1, 2 };
int d[] = { 1, 2, 3 };
extern int x[], y[3];                  /* expect: 8.11 */
extern int *p;
extern int fn(int a[]);
struct flex { int n; char data[]; };
extern struct flex fl;
int use(void) { extern int inblock[]; return inblock[0] + s[0]; }   /* expect: 8.11 */
