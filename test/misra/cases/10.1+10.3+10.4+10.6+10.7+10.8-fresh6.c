/* plain C types, one line each, no headers */
typedef unsigned char byte;
_Bool q1(int a, int b) { return a & b; }                   /* expect: 10.1 10.3 */
int q2(unsigned char a) { return a << 1; }                 /* expect: 10.3 */
int q3(char c) { return c - '0'; }
unsigned q4(unsigned a, int b) { return a + b; }  /* expect: 10.4 */
unsigned q5(unsigned a) { return a + 1u; }
short q6(short a, short b) { return a + b; }
short q7(int a) { return a; }                              /* expect: 10.3 */
long q8(int a, int b) { return a * b; }                    /* expect: 10.6 */
long q9(int a, int b) { return (long)a * b; }
long q10(int a, int b) { return (long)(a * b); }           /* expect: 10.8 */
float q11(double d) { return d; }                          /* expect: 10.3 */
float q12(float f) { return f * 2; }                       /* expect: 10.4 */
double q13(float f, float g) { return f + g; }             /* expect: 10.6 */
char q14(int i) { return i; }                              /* expect: 10.3 */
char q15(void) { return 'x'; }
char q16(char c) { return c + 1; }
int q17(_Bool b) { return b; }                             /* expect: 10.3 */
int q18(_Bool b) { return b ? 1 : 0; }
int q19(int i) { return !i; }                              /* expect: 10.1 10.3 */
unsigned char q20(unsigned char a) { return ~a; }
unsigned char q21(unsigned char a) { return (unsigned char)~a; }
unsigned short q22(unsigned char a, unsigned char b) { return (unsigned short)(a + b); } /* expect: 10.8 */
unsigned long q23(unsigned a, unsigned long l) { return l + (a + a); } /* expect: 10.7 */
int q24(int a) { return -a; }
int q25(unsigned a) { return -a; }                         /* expect: 10.1 10.3 */
int q26(int a, int b) { return a > b; }                    /* expect: 10.3 */
_Bool q27(int a, int b) { return a > b; }
int q28(int a) { return a >> 2; }                          /* expect: 10.1 */
unsigned q29(unsigned a) { return a >> 2; }
unsigned q30(int s) { return 1u << s; }  /* expect: 10.1 10.6 */
unsigned q31(void) { return 1 << 4; }  /* expect: 10.1 */
int q32(int a) { return a ? 1 : 2; }                       /* expect: 10.1 */
byte q33(byte a, int b) { return b ? a : 0; }  /* expect: 10.1 10.3 10.4 */
byte q34(void) { return 256; }                             /* expect: 10.3 */
byte q35(void) { return 255; }
signed char q36(void) { return -128; }
signed char q37(void) { return -129; }                     /* expect: 10.3 */
signed char q38(void) { return 128; }                      /* expect: 10.3 */
unsigned q39(void) { return 1; }
unsigned q40(void) { return -1; }                          /* expect: 10.3 */
int q41(char a, char b) { return a < b; }                  /* expect: 10.3 */
int q42(char a, signed char b) { return a + b; }  /* expect: 10.3 */
_Bool q43(_Bool a, _Bool b) { return a == b; }
_Bool q44(_Bool a) { return a == 1; }                      /* expect: 10.4 */
_Bool q45(_Bool a, _Bool b) { return a | b; }              /* expect: 10.1 10.3 */
_Bool q46(_Bool a, _Bool b) { return a || b; }
float q47(int i) { return i; }                             /* expect: 10.3 */
int q48(float f) { return (int)f; }
int q49(float f) { return (int)(f + f); }                  /* expect: 10.8 */
unsigned q50(unsigned char a, unsigned b) { return b - (unsigned)(a * a); } /* expect: 10.8 */
void q51(unsigned char *p, int v) { *p = v; }              /* expect: 10.3 */
void q52(unsigned char *p, int v) { *p += v; }             /* expect: 10.3 10.4 */
void q53(unsigned char *p) { *p += 1u; }
void q54(unsigned char *p) { p[0] = p[1] + p[2]; }
void q55(unsigned short *w, unsigned char b) { *w = b << 8; } /* expect: 10.6 */
void q56(unsigned short *w, unsigned char b) { *w = (unsigned short)((unsigned)b << 8); }
void q57(long *l, int i) { *l = i; }
void q58(int *i, long l) { *i = l; }                       /* expect: 10.3 */
int q59(int x) { if (x = 3) { return 1; } return 2; }
int q60(int x) { while (x && 1) { x--; } return x; }       /* expect: 10.1 */
