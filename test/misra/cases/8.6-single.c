extern int declared_not_used;
extern int used_undefined;
extern void called(void); 
int def1 = 1;
int tent;
int tent;
int f(void) { called(); return used_undefined + tent; }
static int a;
static int a;
int g(void) { return a; }
