/* constraints and syntax: a compiler has to complain */
int f1(void) { return "a"; }                       /* expect: 1.1 */
void f2(void) { return 1; }                        /* expect: 1.1 */
int f3(void) { const int a = 1; a = 2; return a; } /* expect: 1.1 */
int f4(void) { int *p = 3; return *p; }            /* expect: 1.1 */
int f5(int a) { return a.x; }                      /* expect: 1.1 */
struct s { int a; };
int f6(struct s *q) { return q->b; }               /* expect: 1.1 */
int f7(void) { return f1(1); }                     /* expect: 1.1 */
int f8(int a) { return *a; }                       /* expect: 1.1 */
int f9(void) { int a = 1; int a = 2; return a; }   /* expect: 1.1 */
int f10(void) { 3 = 4; return 0; }                 /* expect: 1.1 */
int f11(struct s q) { return q + 1; }              /* expect: 1.1 */
int f12(void) { break; return 0; }                 /* expect: 1.1 */
int f13(int a) { switch (a) { case 1: break; case 1: break; default: break; } return 0; } /* expect: 1.1 */
int f14(void) { goto nowhere; return 0; }          /* expect: 1.1 */
int f15(void) { return undeclared; }
int f16(int *p, char *q) { return p == q; }        /* expect: 1.1 */
void f17(int a, int a);                            /* expect: 1.1 */
int f18(float f) { return f % 2; }                 /* expect: 1.1 */
static int f19[-1];                                /* expect: 1.1 */
int f20(int *p) { return p * 2; }                  /* expect: 1.1 */
void f21(void) { int a[] = { 1, 2 }; a = 0; }      /* expect: 1.1 */

int ok1(void) { return 'a'; }
int ok2(const int *p) { return p[0]; }
_Static_assert(sizeof(int) == 4, "size");
_Static_assert(sizeof(int) == 3, "size");          /* expect: 1.1 */
