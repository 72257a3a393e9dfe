static int state2;
static int check(int v) { return v - state2; }  /* expect: 5.9 */
int b(void) { int table = 3; static int cached; cached++; return check(table) + cached; }   /* expect: 5.9 */
