int count;
void process(void) { int index = 1; (void)index; }
static int hidden;  /* expect: 5.8 */
int value(void);
int g(void) { int count2 = hidden; return count2; }
