#include <stdint.h>
int glob;
static int set(int v) { glob = v; return v; }
static int get(void) { return glob; }
static void two(int a, int b) { (void)a; (void)b; }
int arr[4];
volatile uint8_t port, other;
void f(int i, int j, int *p, int *q)
{
  two(set(1), get()); /* expect: 13.2 */
  two(get(), get());
  i = set(1) + glob; /* expect: 13.2 */
  i = set(glob);
  i = set(2);
  i = get() + glob;
  arr[i] = arr[i + 1] + arr[i]++; /* expect: 13.2 */
  arr[i++] = arr[i]; /* expect: 13.2 */
  arr[i] = i = 2; /* expect: 13.2 */
  *p = i++;
  *p = *q + 1;
  *p++ = *q++;
  i = (j = 2, j + 1);
  i = (i < 3) ? i++ : i--; /* expect: 13.2 */
  port = other;
  port |= 1u;
  port = (uint8_t)(port | 2u);
  if ((port & other) != 0u) { } /* expect: 13.2 */
  if ((port != 0u) && (other != 0u)) { }
  two(port, 1);
  two(port, other); /* expect: 13.2 */
  port = other = 0u; /* expect: 13.2 */
  int k[2] = { i++, i }; /* expect: 13.2 */
  i = i + i++; /* expect: 13.2 */
  p[i] = i--; /* expect: 13.2 */
  i = -i++; /* expect: 13.2 */
  i += j++;
  i = *p++ + *p; /* expect: 13.2 */
  (void)k; (void)j;
}
