extern int count;
int count = 0;
extern unsigned speed = 6000u;        /* expect: 8.4 */
unsigned char pressure = 101u;        /* expect: 8.4 */
extern void func1(void);
extern void func2(int x, int y);
extern void func3(int x, int y);
void func1(void) { }
void func2(int x, int y) { (void)x; (void)y; }
void func3(int x, int y) { (void)x; (void)y; }
void func4(void) { }                  /* expect: 8.4 */
static void func5(void) { }
int main(void) { return 0; }
int tent;                             /* expect: 8.4 */
inline int inl(void) { return 0; }    /* expect: 8.4 */
extern inline int einl(void) { return 0; } /* expect: 8.4 */
static int s = 1;
extern const int *const tab[2];
const int *const tab[2] = { 0, 0 };
int a1, b1 = 2;                       /* expect: 8.4 */
struct { int q; } anon;               /* expect: 8.4 */
int later = 1;                        /* expect: 8.4 */
extern int later;
