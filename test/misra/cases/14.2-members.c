#include <stdint.h>
#include <stdbool.h>
struct s { int i; int n; int a[4]; };
extern bool done(void);
static volatile int vol;
void f(struct s *p, struct s q, int *ptr, int n, const char *text, char *out)
{
  int i;
  bool go = true;
  for (q.i = 0; q.i < 3; q.i++) { }
  for (p->i = 0; p->i < 3; p->i++) { }
  for (p->i = 0; p->i < p->n; p->i++) { p->i = 4; } /* expect: 14.2 */
  for (*ptr = 0; *ptr < 3; (*ptr)++) { }
  for (i = 0; text[i] != '\0'; i++) { out[i] = text[i]; }
  for (i = n; i > 0; --i) { }
  for (i = 10; i-- > 0; ) { } /* expect: 14.2 */
  for (i = 0; go && (i < n); i++) { go = done(); }
  for (i = 0; (i < n) && (out[i] != 'x'); i++) { }
  for (; n > 0; n /= 2) { }
  for (uint32_t bit = 1u; bit != 0u; bit <<= 1) { }
  for (i = 0; i < n; i++) { if (text[i] == 'q') { break; } else { continue; } }
  for (i = 0; i < n; i++) /* expect: 14.2 */
  {
    int k = i;
    k++;
    n = k; /* the bound */ 
  }
  for (int a = 0, b = 3; a < b; a++) { } /* expect: 14.2 */
  for (i = 0; i < n; i++, n--) { } /* expect: 14.2 */
  for (i = 0; i < n; i += q.n) { q.n = 2; } /* expect: 14.2 */
  for (i = 0; i < n; i += 1) { int *w = &i; *w = 3; } /* expect: 14.2 */
  for (i = 0; true; i++) { break; } /* expect: 14.2 */
  for (done(); i < n; i++) { } /* expect: 14.2 */
  for (i = 0; i < n; done()) { i++; } /* expect: 14.2 */
}
