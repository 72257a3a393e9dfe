int z(void) { return 1; } /* expect: 8.4 */
int w = 2; /* expect: 8.4 */
