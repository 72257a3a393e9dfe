extern int count;
extern void func1(void);
extern void func3(int x, int y);
