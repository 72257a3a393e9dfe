struct c { int state; };               /* expect: 5.9 */
int c(void) { return 1; }
