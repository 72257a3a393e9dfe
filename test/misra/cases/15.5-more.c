#define RET return
extern int g(int x);
int f1(int x) { if (x) { RET 1; } RET 2; } /* expect: 15.5 */
int f2(int x) { return x ? 1 : 2; }
void f3(int x) { for (;;) { if (x) { return; } } } /* expect: 15.5 */
int f4(int x)
{
  if (x > 3)
    return 1; /* expect: 15.5 */
  else if (x > 2)
    return 2; /* expect: 15.5 */
  return 3;
}
static inline int f5(void) { int r = 1; return r; }
int f6(int x) { switch (x) { case 1: return 1; default: return 2; } } /* expect: 15.5 */
void f7(void) { g(1); return; }
int f8(int x) { int r = 0; if (x) { r = 1; } return (r); }
int f9(int x) { if (x) { return 1; } else { x = 2; } return x; } /* expect: 15.5 */
void f10(int x) { if (x) { return; } } /* expect: 15.5 */
int f11(int x) { while (x) { return x; } return 0; } /* expect: 15.5 */
