static int f(void);
int f(void) { return 1; } /* expect: 8.8 */
static int g(void);
static int g(void) { return 1; }
static int x;
extern int x; /* expect: 8.8 */
extern int h(void);
static inline int k(void) { return 0; }
static int arr[3];
void fn(void) { extern int x; extern int h(void); } /* expect: 8.8 */
static void late(void);
static void late(void);
void late(void); /* expect: 8.8 */
static void late(void) { }
