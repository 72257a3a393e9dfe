int arr[3];                            /* expect: 8.6 */
const int konst = 3;                   /* expect: 8.6 */
int c(void) { return arr[0] + konst; }
