int ext(int); void v(void); extern volatile int hw; _Bool cond(void); struct S { int m; int n; };
int k(a, b) int a; char b; { return a + b; }
static int m13_1(int p) { int a[2] = { p++, 0 }; struct S s = { .m = p = 2 }; return a[0] + s.m; } /* expect: 13.1 13.4 */
static void m13_1b(void) { volatile int q = 0; int a[3] = { q, 0, 0 }; (void)a; int b[3] = { hw, 1 }; (void)b; int c[] = { ext(1) }; (void)c; } /* expect: 13.1 */
static void m13_2(int i) { i = i++; } /* expect: 13.2 13.3 */
static int m13_2b(int i, int *p) { return p[i] + p[i++]; } /* expect: 13.2 */
static int m13_2c(int i) { return ext(i++) + ext(i++); } /* expect: 13.2 13.3 */
static void m13_2d(int i) { ext(i = 1); v(); k(i, (char)(i = 3)); } /* expect: 13.2 13.4 */
static int m13_2e(void) { int x = hw + hw; return x; } /* expect: 13.2 */
static void m13_3(int *p, int i) { *p++ = 0; p[i++] = 2; (*p)--; ext(--i); } /* expect: 13.3 */
static int m13_3b(int i) { int y = i-- + 2; y++; ++y; return y; }
static int m13_4(int a, int b) { a = b = 2; return a; } /* expect: 13.4 */
static int m13_4b(int a, int b) { if ((a = b) != 0) { return 1; } return (a += 1); } /* expect: 13.4 15.5 */
static void m13_4c(int a, int b) { for (a = 0; (b = ext(a)) > 0; a++) { v(); } } /* expect: 13.4 14.2 */
static int m13_4d(int *p, int i) { return p[i = 3]; } /* expect: 13.4 */
static void m13_5(int a, int b) { if (a == 1 && b++ == 2) { v(); } if ((a == 2) || ((b = 3) == 3)) { v(); } } /* expect: 13.5 13.4 14.3 */
static _Bool m13_5b(int a) { return (a == 1) && (hw == 2); } /* expect: 13.5 */
static unsigned long m13_6(int a) { return sizeof(a++) + sizeof(ext(a)); } /* expect: 13.6 13.3 */
static unsigned long m13_6b(int a, int *p) { return sizeof(a + 1) + sizeof *p + sizeof(int) + sizeof(p[0]); }
static unsigned long m13_6c(int a) { return sizeof (a = 2); } /* expect: 13.6 13.4 */
static void m14_1(void) { for (float f = 0.1f; f < 1.0f; f += 0.1f) { v(); } } /* expect: 14.1 */
static void m14_1b(double d) { while (d < 2.0) { d += 0.5; } } /* expect: 14.1 */
static void m14_1c(float g) { for (int i = 0; i < 4; i++) { g *= 2.0f; } (void)g; }
static void m14_2(int n) { int i; for (i = 0; i < n; i++) { i = 2; } } /* expect: 14.2 */
static void m14_2b(int n) { int i, j = 0; for (i = 0; i < n; j++) { i++; } } /* expect: 14.2 */
static void m14_2c(int n) { for (int i = 0, j = 1; i < n; i++) { ext(j); } } /* expect: 14.2 */
static void m14_2d(int n) { int i = 0; for (; i < n; i += 2) { v(); } for (;;) { if (cond()) { break; } } }
static void m14_2e(int n) { for (int i = 0; n > 3; i++) { n--; } } /* expect: 14.2 */
static void m14_3(unsigned char u) { if (u > 300) { v(); } } /* expect: 14.3 */
static void m14_3b(int a) { if (a < 10 && a > 20) { v(); } } /* expect: 14.3 */
static void m14_3c(void) { int x = 3; if (x == 3) { v(); } } /* expect: 14.3 */
static void m14_3d(void) { if (0 == 1) { v(); } } /* expect: 14.3 */
static void m14_3e(unsigned int u) { while (u >= 0U) { u--; } } /* expect: 14.3 */
static int m14_3f(int a) { return (2 > 1) ? a : 1; } /* expect: 14.3 */
static void m14_4(int a, int *p) { if (a) { v(); } if (p) { v(); } while (a - 1) { a--; } } /* expect: 14.4 */
static void m14_4b(int a, int *p) { if (a != 0) { v(); } if (!p) { v(); } if (cond()) { v(); } if (a > 1 || p != 0) { v(); } }
static void m14_4c(int a) { for (int i = 3; i; i--) { ext(a); } } /* expect: 14.4 */
static void m14_4d(float f) { do { f = f - 1.0f; } while (f); } /* expect: 14.4 14.1 */
static void m15_1(int a) { if (a == 1) { goto e; } v(); e: return; } /* expect: 15.1 */
static void m15_2(int a) { back: a++; if (a < 9) { goto back; } } /* expect: 15.1 15.2 */
static void m15_3(int a) { if (a == 2) { goto in; } { in: v(); } } /* expect: 15.1 15.3 */
static void m15_4(int a) { while (a < 9) { if (a == 1) { break; } if (a == 3) { break; } a++; } } /* expect: 15.4 */
static void m15_4b(int a) { for (int i = 0; i < a; i++) { if (i == 1) { break; } if (i == 2) { goto z; } } z: v(); } /* expect: 15.1 15.4 14.3 */
static int m15_5(int a) { if (a == 3) { return 1; } return 2; } /* expect: 15.5 */
static void m15_5b(int a) { if (a == 3) { return; } v(); } /* expect: 15.5 */
static void m15_5c(int a) { ext(a); return; }
static void m15_6(int a) { if (a == 3) v(); } /* expect: 15.6 */
static void m15_6b(int a) { while (a > 3) a--; } /* expect: 15.6 */
static void m15_6c(int a) { for (int i = 0; i < a; i++) ext(i); do a--; while (a > 2); } /* expect: 15.6 */
static void m15_6d(int a) { if (a == 3) { v(); } else v(); } /* expect: 15.6 */
static void m15_6e(int a) { if (a == 3) { v(); } else if (a == 4) { v(); } else { ; v(); } while (a < 3) { a++; } }
static void m15_6f(int a) { switch (a) case 1: v(); } /* expect: 15.6 16.1 16.4 16.6 16.2 */
static void m15_7(int a) { if (a == 1) { v(); } else if (a == 2) { ext(a); } } /* expect: 15.7 */
static void m15_7b(int a) { if (a == 1) { v(); } else if (a == 2) { ext(a); } else { /* none */ } }
static void m15_7c(int a) { if (a == 1) { v(); } else { if (a == 2) { ext(a); } } }
static void m16_1(int a) { switch (a) { int z; case 1: z = 1; ext(z); break; default: v(); break; } } /* expect: 16.1 */
static void m16_2(int a) { switch (a) { case 1: { case 2: v(); } break; default: v(); break; } } /* expect: 16.1 16.2 */
static void m16_3(int a) { switch (a) { case 1: v(); case 2: ext(a); break; default: v(); break; } } /* expect: 16.1 16.3 */
static void m16_3b(int a) { switch (a) { case 1: v(); break; case 2: ext(a); break; default: v(); } } /* expect: 16.1 16.3 */
static int m16_3c(int a) { switch (a) { case 1: return 3; case 2: break; default: break; } return 1; } /* expect: 16.1 16.3 15.5 16.4 */
static void m16_4(int a) { switch (a) { case 1: v(); break; case 2: ext(a); break; } } /* expect: 16.1 16.4 */
static void m16_5(int a) { switch (a) { case 1: v(); break; default: ext(a); break; case 3: v(); break; } } /* expect: 16.5 16.1 */
static void m16_5b(int a) { switch (a) { default: ext(a); break; case 1: v(); break; case 3: v(); break; } }
static void m16_6(int a) { switch (a) { default: ext(a); break; } } /* expect: 16.6 16.1 */
static void m16_7(int a) { switch (a == 2) { case 1: v(); break; default: ext(a); break; } } /* expect: 16.7 */
static void m16_7b(_Bool b) { switch (b) { case 1: v(); break; default: ext(1); break; } } /* expect: 16.7 */
static void m16_7c(int a) { switch (!a) { case 1: v(); break; default: ext(a); break; } } /* expect: 16.7 */
