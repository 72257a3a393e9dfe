extern int both;
extern int only_in_a;
extern void fa(void);
extern void fb(void);
