// accepted by clang 19 -std=c23
typedef int F(int);
F f;
int (*pf)(int) = f;
int (*(*ppf)(void))(int);
int (*arr[3])(int, char);
F *g(void);
int f2(F);
int f3(int (int));
int f4(int (x)(int));
int f5(int (F));
void z(void (*)(void (*)(void)));
