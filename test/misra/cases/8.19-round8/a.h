extern int ok;
extern void okf(void);
