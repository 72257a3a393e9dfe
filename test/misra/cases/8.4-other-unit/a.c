extern int x;
extern int f2(void);
extern int table[3];
extern int (*fp)(void);
int use(void);
int use(void) { return x + f2() + table[0] + fp(); }
