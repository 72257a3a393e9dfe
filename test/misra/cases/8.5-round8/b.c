extern int only_here; /* expect: 8.5 */
int twice;
