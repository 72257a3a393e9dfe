extern int a;
extern int twice;
void fn(void);
