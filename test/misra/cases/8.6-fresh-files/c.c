extern int nowhere;
extern void nofn(void);
int get_it(void) { return nowhere; }
