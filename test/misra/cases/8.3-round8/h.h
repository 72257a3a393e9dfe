extern int shared_a;
extern void fn1(int a, int b);
extern void fn2(signed int a);
typedef unsigned short u16;
extern u16 fn3(u16 x);
extern void fn5(int *p);
extern void fn6(const int p);
extern int arr[];
extern void fn8(int x[4]);
