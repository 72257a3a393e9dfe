int t1;
int t1;
int t2;
int t2 = 3;
extern int t3;
extern int t3;
int t3 = 1;
static int t4;
