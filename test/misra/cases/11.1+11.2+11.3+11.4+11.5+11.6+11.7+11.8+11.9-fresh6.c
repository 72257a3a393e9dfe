#define NULL ((void *)0)
struct op; typedef void (*fn)(void);
unsigned char *y1(int *p) { return (unsigned char *)p; }
short *y2(int *p) { return (short *)p; }                   /* expect: 11.3 */
int *y3(void *p) { return p; }                             /* expect: 11.5 */
int *y4(void *p) { return (int *)p; }                      /* expect: 11.5 */
void *y5(int *p) { return p; }
unsigned long y6(int *p) { return (unsigned long)p; }      /* expect: 11.4 */
int *y7(unsigned long u) { return (int *)u; }              /* expect: 11.4 */
unsigned long y8(void *p) { return (unsigned long)p; }     /* expect: 11.6 */
void *y9(unsigned long u) { return (void *)u; }            /* expect: 11.6 */
float y10(int *p) { return (float)p; }  /* expect: 11.4 11.7 */
int *y11(const int *p) { return (int *)p; }                /* expect: 11.8 */
int *y12(volatile int *p) { return (int *)p; }             /* expect: 11.8 */
int *y13(void) { return 0; }                               /* expect: 11.9 */
int *y14(void) { return NULL; }
int y15(int *p) { return p == 0; }                         /* expect: 11.9 */
int y16(int *p) { return p == NULL; }
fn y17(void *p) { return (fn)p; }                          /* expect: 11.1 */
void *y18(fn f) { return (void *)f; }                      /* expect: 11.1 */
fn y19(unsigned long u) { return (fn)u; }                  /* expect: 11.1 */
fn y20(void) { return NULL; }
int *y21(struct op *p) { return (int *)p; }                /* expect: 11.2 */
struct op *y22(int *p) { return (struct op *)p; }          /* expect: 11.2 */
struct op *y23(void *p) { return (struct op *)p; }  /* expect: 11.5 */
fn y24(int (*g)(void)) { return (fn)g; }                   /* expect: 11.1 */
char *y25(const char *p) { char *q = (char *)p; return q; } /* expect: 11.8 */
int y26(const void *p) { return *(const int *)p; }         /* expect: 11.5 */
int y27(const void *p) { return *(int *)p; }               /* expect: 11.5 11.8 */
volatile unsigned *const y28 = (volatile unsigned *)0x40000000u; /* expect: 11.4 */
long *y29(char *p) { return (long *)p; }                   /* expect: 11.3 */
long *y30(char *p) { return (long *)(void *)p; }           /* expect: 11.5 */
const char **y31(char **p) { return (const char **)p; }  /* expect: 11.3 */
int **y32(long **p) { return (int **)p; }                  /* expect: 11.3 */
unsigned char y33(int *p) { return (unsigned char)(unsigned long)p; } /* expect: 11.4 */
int y34(int *p) { return (int)p; }                         /* expect: 11.4 */
void y35(void) { int *p = 0; if (p != 0) { *p = 1; } }     /* expect: 11.9 */
void y36(int *p) { p = (int *)0; (void)p; }
int y37(void *p) { return (int)(long)p; }                  /* expect: 11.6 */
double *y38(double d) { return (double *)(unsigned long)d; } /* expect: 11.4 */
char y39(fn f) { return f == 0; }                          /* expect: 11.9 */
_Bool y40(int *p) { return (_Bool)p; }  /* expect: 11.4 11.7 */
