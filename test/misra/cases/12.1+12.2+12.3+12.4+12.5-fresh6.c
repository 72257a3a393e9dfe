int x1(int a, int b, int c) { return a + b * c; }          /* expect: 12.1 */
int x2(int a, int b, int c) { return a * b + c; }          /* expect: 12.1 */
int x3(int a, int b, int c) { return a && b || c; }        /* expect: 12.1 */
int x4(int a, int b) { return a & b == 1; }                /* expect: 12.1 */
int x5(int a, int b) { return a << b + 1; }  /* expect: 12.1 12.2 */
int x6(int a, int b) { return a == b && b != 2; }          /* expect: 12.1 */
int x7(int a, int b) { return a ? b : a; }
int x8(int a, int b) { return a == 1 ? b : a; }            /* expect: 12.1 */
int x9(int a, int b) { return a - b - 1; }
int x10(int a, int b) { return !a && !b; }
int x11(int a, int b) { return a += b, a; }                /* expect: 12.3 */
int x12(int *p, int i) { return p[i + 1] + *p; }
int x13(int a) { return sizeof a + 1; }                    /* expect: 12.1 */
unsigned x14(unsigned a) { return a << 32; }               /* expect: 12.2 */
unsigned x15(unsigned a) { return a << 31; }
int x16(int a) { return a >> 40; }                         /* expect: 12.2 */
unsigned char x17(unsigned char a) { return a << 8; }      /* expect: 12.2 */
unsigned long x18(unsigned long a) { return a << 63; }
void x19(int a, int b) { for (a = 0, b = 1; a < 3; a++) { } } /* expect: 12.3 */
void x20(int a, int b) { a++, b++; }                       /* expect: 12.3 */
int x21(int a[3]) { return sizeof(a); }                    /* expect: 12.5 */
int x22(int a[]) { return sizeof a; }  /* expect: 12.1 12.5 */
int x23(int *a) { return sizeof(a); }
unsigned x24 = 0u - 1u;                                    /* expect: 12.4 */
unsigned x25 = 4294967295u + 1u;                           /* expect: 12.4 */
unsigned x26 = 4294967295u;
unsigned x27(unsigned a) { return a - 1u; }
unsigned x28(void) { return 2u - 3u; }                     /* expect: 12.4 */
int x29(int a, int b, int c) { return (a + b) * c; }
int x30(int a, int b) { return a = b; }
int x31(int a, int b) { return a < b == 1; }               /* expect: 12.1 */
int x32(int a, int b) { return a | b & 3; }                /* expect: 12.1 */
int x33(int a, int b) { return a * b / 2; }
int x34(int a, int b) { return -a + ~b; }
int x35(int a, int b) { return a + (b << 2); }
int x36(int a, int b) { return x35(a, b + 1 << 2); }       /* expect: 12.1 */
int x37(int a, int b) { if (a & 1 && b) return 1; return 0; } /* expect: 12.1 */
int x38(int a, int b) { if ((a & 1) && b) return 1; return 0; }
int x39(int m[2][3]) { return sizeof m / sizeof m[0]; }  /* expect: 12.1 12.5 */
unsigned x40 = 1u << 32u;                                  /* expect: 12.2 */
