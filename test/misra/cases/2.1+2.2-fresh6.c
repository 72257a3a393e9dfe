int g; volatile int vg; int arr[4];
int ext(int a);
static int unused_result(int a) { return a * 2; }
void a1(int x) { x + 1; }                                  /* expect: 2.2 */
void a2(int x) { x == 3; g = x; }                          /* expect: 2.2 */
void a3(void) { g; }                                       /* expect: 2.2 */
void a4(void) { vg; }
void a5(void) { (void)g; }
void a6(int *p) { *p; }                                    /* expect: 2.2 */
void a7(int *p) { *p++; }                                  /* expect: 2.2 */
void a8(int *p) { p++; g = *p; }
void a9(int x) { x = ext(1); }                             /* expect: 2.2 */
void a10(int x) { x++; }                                   /* expect: 2.2 */
int a11(int x) { return x++; }                             /* expect: 2.2 */
int a12(int x) { int y = x; y = x + 1; return y; }         
void a13(void) { unused_result(3); }                       /* expect: 2.2 */
void a14(void) { ext(3); }
void a15(void) { arr[0]; arr[1] = 2; }                     /* expect: 2.2 */
void a16(int x) { if (x > 0) { ; } }
void a17(int x) { x > 0 ? ext(1) : ext(2); }
void a18(int x) { x, ext(x); }                             /* expect: 2.2 */
void a19(void) { 0; }                                      /* expect: 2.2 */
int a20(int x) { return x; g = 1; }                        /* expect: 2.1 */
int a21(int x) { while (1) { x = ext(x); } return x; }     /* expect: 2.1 */
int a22(int x) { for (;;) { if (x) break; x = ext(x); } return x; }
int a23(int x) { switch (x) { case 1: return 1; g = 2; default: return 3; } } /* expect: 2.1 */
int a24(int x) { if (x) { return 1; } else { return 2; } return 3; } /* expect: 2.1 */
int a25(int x) { goto out; x = 2; out: return x; }         /* expect: 2.1 */
int a26(int x) { do { return x; } while (x); }
int a27(int x) { while (x) { continue; x--; } return x; }  /* expect: 2.1 */
int a28(void) { if (0) { return ext(1); } return 2; }      /* expect: 2.1 */
int a29(void) { if (1) { return ext(1); } else { return 2; } } /* expect: 2.1 */
int a30(int x) { if (x && 0) { return ext(1); } return 2; }  /* expect: 2.1 */
unsigned a31(unsigned x) { if (x < 0u) { return 1u; } return 2u; }
int a32(int x) { x = x; return x; }                        /* expect: 2.2 */
int a33(int x) { int y; y = x; return x; }                 /* expect: 2.2 */
int a34(int x) { int y = x * 2; y = y + 1; return x; }     /* expect: 2.2 */
void a35(int *p, int n) { p[n]; }                          /* expect: 2.2 */
void a36(struct s *p);
int a37(int x) { -x; return x; }                           /* expect: 2.2 */
int a38(int x) { (x + 1); return x; }                      /* expect: 2.2 */
void a39(void (*f)(void)) { f; f(); }                      /* expect: 2.2 */
void a40(void) { for (;;) { } g = 1; }                     /* expect: 2.1 */
