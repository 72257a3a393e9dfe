extern int w;
int z(void);
