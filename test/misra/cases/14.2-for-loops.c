#include <stdint.h>
#include <stdbool.h>
#include <stddef.h>
extern bool more(void);
extern int n;
extern void change(int *p);
extern void use(int p);
struct s { int i; struct s *next; };
int glob;
static void change_glob(void) { glob++; }
void f(int limit, bool flag, struct s *list, int *p, int arr[])
{
  int i, j;
  for (i = 0; i < limit; i++) { }
  for (int k = 0; k < limit; ++k) { }
  for (i = 0; i < limit; i += 2) { }
  for (i = limit; i > 0; i--) { }
  for (i = 0; i < limit; i++) { i = i + 3; } /* expect: 14.2 */
  for (i = 0; i < limit; i++) /* expect: 14.2 */
  {
    use(i);
    if (flag)
    {
      i++;
    }
  }
  for (; i < limit; i++) { }
  for (;;) { break; }
  for (i = 0; i < limit; ) { } /* expect: 14.2 */
  for (i = 0; ; i++) { break; } /* expect: 14.2 */
  for (i = 0, j = 0; i < limit; i++) { } /* expect: 14.2 */
  for (i = 0; i < limit; i++, j++) { } /* expect: 14.2 */
  for (i = 0; j < limit; i++) { } /* expect: 14.2 */
  for (i = 0; i < limit; j++) { } /* expect: 14.2 */
  flag = false;
  for (i = 0; (i < 5) && !flag; i++)
  {
    if (more())
    {
      flag = true;
    }
  }
  for (i = 0; i < limit; i = n) { }
  for (i = 0; i < (j = 3); i++) { } /* expect: 14.2 */
  for (i = 0; i < limit; i++) { change(&i); } /* expect: 14.2 */
  for (struct s *q = list; q != NULL; q = q->next) { }
  for (i = 0; i < limit; i++) { limit--; } /* expect: 14.2 */
  for (i = 0; i++ < limit; ) { } /* expect: 14.2 */
  for (glob = 0; glob < 3; glob++) { change_glob(); } /* expect: 14.2 */
  for (i = 0; i < 3; i++) { for (j = 0; j < 2; j++) { i = 4; } } /* expect: 14.2 */
  for (p = arr; *p != 0; p++) { }
  for (i = 0; i < limit; i++) { arr[i] = limit; }
  for (change(p); i < 3; i++) { } /* expect: 14.2 */
  for (i = 0; i != 10; change(&i)) { } /* expect: 14.2 */
  (void)j;
}
