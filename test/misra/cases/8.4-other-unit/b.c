int x = 1; /* expect: 8.4 */
int f2(void) { return 1; } /* expect: 8.4 */
int table[3] = { 1, 2, 3 }; /* expect: 8.4 */
int (*fp)(void) = f2; /* expect: 8.4 */
