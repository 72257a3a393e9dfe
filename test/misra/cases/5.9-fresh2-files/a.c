static int state;
static const int table[2] = { 1, 2 };
static int check(int v) { return v + state; }
int a(void) { static int cached; cached++; return check(table[0]) + cached; }
