int use(int a); int fill(int *p); int cfill(const int *p);
int z1(void) { int a, b = 1; return a + b; }               /* expect: 9.1 */
int z2(int c) { int a; if (c) a = 1; else if (c > 2) a = 2; return a; } /* expect: 9.1 */
int z3(int c) { int a; for (; c > 0; c--) a = c; return a; } /* expect: 9.1 */
int z4(int c) { int a; do { a = c; } while (c-- > 0); return a; }
int z5(void) { int a; fill(&a); return a; }
int z6(void) { int a; return use(a); }                     /* expect: 9.1 */
int z7(void) { int a[2]; return a[0]; }                    /* expect: 9.1 */
int z8(void) { int a[2]; fill(a); return a[0]; }
int z9(int c) { int a; switch (c) { case 1: a = 2; break; default: break; } return a; } /* expect: 9.1 */
int z10(int c) { int a; switch (c) { case 1: a = 2; break; default: a = 1; } return a; }
int z11(int c) { int a; if (c > 0) { a = 1; } if (c > 0) { return a; } return 0; }
int z12(void) { int *p; *p = 1; return 0; }                /* expect: 9.1 */
int z13(void) { struct { int m, n; } s; s.m = 1; return s.n; } /* expect: 9.1 */
int z14(void) { struct { int m, n; } s = { 1 }; return s.n; }
int z15(int c) { goto l; int a = c; l: return a; }         /* expect: 9.1 */
int z16(int c) { int a; c && (a = 1); return a; }          /* expect: 9.1 */
int z17(int c) { int a = c ? a : 1; return a; }            /* expect: 9.1 */
int z18(void) { static int a; return a; }
int z19(void) { int a; a += 1; return a; }                 /* expect: 9.1 */
int z20(int c) { int a; while (1) { if (c) { a = 1; break; } c = use(c); } return a; }
int z21[2][2] = { 1, 2, 3, 4 };                            /* expect: 9.2 */
int z22[2][2] = { { 1, 2 }, { 3 } };                       /* expect: 9.3 */
int z23[2][2] = { { 1, 2 } };                              /* expect: 9.3 */
int z24[4] = { 1, 2, 3 };                                  /* expect: 9.3 */
int z25[4] = { 0 };
int z26[4] = { [1] = 1, [1] = 2 };                         /* expect: 9.4 */
int z27[4] = { [0] = 1, [2] = 2 };
int z28[] = { [3] = 1 };                                   /* expect: 9.5 */
struct p { int x, y; } z29 = { .x = 1, .x = 2 };           /* expect: 9.4 */
struct p z30[2] = { 1, 2, 3, 4 };                          /* expect: 9.2 */
struct p z31[2] = { { 1, 2 } };                            /* expect: 9.3 */
struct q { struct p p; int z; } z32 = { 1, 2, 3 };         /* expect: 9.2 */
char z33[5] = "abc";
char z34[2][5] = { "abc" };                                /* expect: 9.3 */
char z35[5] = { 'a', 'b' };                                /* expect: 9.3 */
int z36[2][2] = { { 0 }, { 0 } };
int z37[3][2] = { 0 };
int z38(void) { int a[3] = { 1 }; return a[2]; }           /* expect: 9.3 */
struct r { int n; int v[3]; } z39 = { 3, { 1, 2 } };       /* expect: 9.3 */
struct r z40 = { 3, 1, 2, 3 };                             /* expect: 9.2 */
struct r z41 = { .n = 1, .v = { 1, 2, 3 }, .n = 2 };       /* expect: 9.4 */
