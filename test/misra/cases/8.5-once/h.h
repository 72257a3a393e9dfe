extern int one;
extern void fn(void);
