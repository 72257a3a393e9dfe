extern int x;
int use(void);
int use(void) { return x; }
