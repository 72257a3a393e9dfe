int i = 10;
int tent;
int one = 1;
void dup(void) { }
static int st = 3;
static void sf(void) { }
int j = 1;
void use(void) { sf(); st = one; }
