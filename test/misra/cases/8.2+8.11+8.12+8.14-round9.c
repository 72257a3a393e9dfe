/* std: c99 */
typedef void v_t;
int p1(void), p2(); /* expect: 8.2 */
void p3(int a, int (*)(int b)); /* expect: 8.2 */
void p4(int a, int b[static 2], ...);
v_t p5(); /* expect: 8.2 */
struct ops { int (*open)(const char *name); int (*close)(); int (*read)(int, char *buf); }; /* expect: 8.2 */
int (*tab[3])(int, int); /* expect: 8.2 */
int (*ret(int x))(int y, int); /* expect: 8.2 */
void old(x) int x; { (void)x; } /* expect: 8.2 */
static void kr(a, b) /* expect: 8.2 */
    int a;
    char b;
{ (void)a; (void)b; }
typedef int fn_t(int); /* expect: 8.2 */
extern fn_t *table[];  /* expect: 8.11 */
extern char text[]; /* expect: 8.11 */
extern char text2[] ; /* expect: 8.11 */
char text3[] = "abc";
extern int m[][2], n[2][2]; /* expect: 8.11 */
enum a { A = 1, B, C = 2, D = 2 }; /* expect: 8.12 */
enum b { E, F, G = 0, H = E }; /* expect: 8.12 */
enum c { I = 'a', J = 'a' , K };
enum d { L = 0x10, M, N = 0x11 }; /* expect: 8.12 */
enum e {
  O = -1,
  P, /* expect: 8.12 */
  Q = 0,
  R
};
int *restrict q1, *q2; /* expect: 8.14 */
void q3(char *restrict d, const char *restrict s); /* expect: 8.14 */
