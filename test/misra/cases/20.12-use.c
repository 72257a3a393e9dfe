#define A 10
#define BOTH(x) show(#x, (x))
#define ONLY(x) show(#x, 1)
#define PASTE(x) ((x) + var##x)
extern void show(const char *s, int v);
extern int var3, varA;
void f(int n)
{
  BOTH(n);
  BOTH(3);
  ONLY(A);
  n = PASTE(3);
}
