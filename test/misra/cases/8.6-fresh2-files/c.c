extern int b(void);
extern int a(void);
int c(void) { return a() + b(); }
