extern int sum(int a, int c);          /* expect: 8.3 */
extern int local_proto(int x);
int b(void) { return sum(1, 2) + local_proto(2); }
