extern int defd_twice;
extern int nodef;
int defd_twice = 1;
int j;
int j;
static int st;
void f(void) { }
int only_a;
int use(void) { return nodef; }
