extern int one;             /* expect: 8.5 */
extern int three;
int use(void) { return one + three; }
