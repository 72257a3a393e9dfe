extern int g(int a, int b);
#define SWAP(a, b) (t = (a), (a) = (b), (b) = t)
#define TWO(a, b) a, b
static int t;
int f(int a, int b, int c[])
{
  int x = 1, y = 2, z;
  int arr[3] = { 1, 2, 3 };
  enum { A, B, C };
  x = g(a, b);
  x = g(TWO(1, 2));
  a = 1, b = 2; /* expect: 12.3 */
  for (a = 1, b = 2; a < b; a++) { } /* expect: 12.3 */
  for (int i = 0, j = 1; i < j; i++, j--) { } /* expect: 12.3 */
  while (a--, b > 0) { b--; } /* expect: 12.3 */
  z = (a, b); /* expect: 12.3 */
  x = c[a, b]; /* expect: 12.3 */
  SWAP(a, b); /* expect: 12.3 */
  y = (a > b) ? (a, 1) : 2; /* expect: 12.3 */
  g((a, b), 1); /* expect: 12.3 */
  if (a = 1, b) { } /* expect: 12.3 */
  do { a++; } while (b--, a < 3); /* expect: 12.3 */
  switch (a, b) { default: break; } /* expect: 12.3 */
  (void)arr; (void)y; (void)z; (void)A;
  return a, x; /* expect: 12.3 */
}
