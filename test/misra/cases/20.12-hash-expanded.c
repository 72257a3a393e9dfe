#define AA 0xffff
#define BB(x) (x) + wow ## x /* expect: 20.12 */
#define CC(x) wow ## x
#define DD(x, y) #x " " #y
#define EE(x) do_it(#x, x) /* expect: 20.12 */
#define SAFE(x) do_it(#x, (x))
#define GG(x, y) (x) + y ## 1
extern int wowAA;
extern int do_it(const char *s, int v);
extern int v1;
void f(void)
{
  int z = BB(AA);
  z = CC(AA);
  z = EE(AA);
  z = GG(AA, v);
}
void g(int n)
{
  (void)n;
}
