int v1; static int v2; extern int v3;                      /* expect: 8.4 */
int w3(int); int w3(int a) { return a + v2; }              /* expect: 8.2 */
int w4() { return v3; }                                    /* expect: 8.2 8.4 */
int w5(void); int w5() { return 0; }                       /* expect: 8.2 */
void w6(int, char *);                                      /* expect: 8.2 */
void w7(int a, char *);                                    /* expect: 8.2 */
void w8(void (*cb)(int), int n);                           /* expect: 8.2 */
void w9(void (*cb)(int v), int n);
void w10(int *restrict p);                                 /* expect: 8.14 */
inline int w11(void) { return 1; }                         /* expect: 8.4 8.10 */
static inline int w12(void) { return 1; }
extern int w13[];                                          /* expect: 8.11 */
int w14[] = { 1, 2 };                                      /* expect: 8.4 */
static int w15(void); int w15(void) { return w12(); }      /* expect: 8.8 */
enum w16 { A1, B1 = 0, C1 };                               /* expect: 8.12 */
enum { A2 = 1, B2 = 2, C2, D2 = 3 };                       /* expect: 8.12 */
enum { A3 = 5, B3 = 5 };
const w17 = 3;                                             /* expect: 8.1 8.4 */
static w18;                                                /* expect: 8.1 */
w19(void) { return w15() + w18; }                          /* expect: 8.1 8.4 */
extern w20(int a);                                         /* expect: 8.1 */
int (*w21)(void);                                          /* expect: 8.4 */
int (*const w22[2])(int) = { 0, 0 };                       /* expect: 8.2 8.4 */
typedef int (*w23)(int, int);                              /* expect: 8.2 */
typedef int w24(void);
extern w24 w25;
int w26(int a, int (*f)());                                /* expect: 8.2 */
struct w27 { int (*op)(); int (*ok)(void); };              /* expect: 8.2 */
int w28(a, b) int a, b; { return a + b; }                  /* expect: 8.2 8.4 */
char *w29(char *restrict d, const char *s);                /* expect: 8.14 */
static int w30; extern int w30;                            /* expect: 8.8 */
extern int w31; int w31 = 3;
extern int w32 = 4;                                        /* expect: 8.4 */
int main(void) { return 0; }
extern char w33[][4];                                      /* expect: 8.11 */
long w34(register x);                                      /* expect: 8.1 */
