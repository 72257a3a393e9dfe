extern int three;           /* expect: 8.5 */
int use2(void) { return three; }
