#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#define MYNULL NULL
#define ENDMARK 0
typedef int *ip;
struct l { struct l *next; void (*cb)(void); };
static struct l lst = { ENDMARK, NULL }; /* expect: 11.9 */
static ip a[2] = { NULL, 0 }; /* expect: 11.9 */
static struct l arr[2] = { { 0 }, { NULL, NULL } };
static struct l z = {};
extern void var(int n, ...);
extern void f2(void *p, char c);
enum { NONE };
static ip g(ip p, int n)
{
  f2(0, 0); /* expect: 11.9 */
  f2(NULL, 0);
  var(1, 0);
  p = MYNULL;
  p = NONE; /* expect: 11.9 */
  p = n ? NULL : 0; /* expect: 11.9 */
  if ((p != NULL) && (p != 0)) { } /* expect: 11.9 */
  if (!(p == 0)) { } /* expect: 11.9 */
  lst.cb = 0; /* expect: 11.9 */
  lst.cb = NULL;
  free(0); /* expect: 11.9 */
  n = 0;
  lst = (struct l){ 0 };
  lst = (struct l){ .next = 0 }; /* expect: 11.9 */
  p = (ip)0L;
  p = (void *)NULL;
  const char *s = 0; /* expect: 11.9 */
  for (p = 0; n < 1; n++) { } /* expect: 11.9 */
  while (p != 0) { p = NULL; } /* expect: 11.9 */
  (void)a; (void)arr; (void)z; (void)s;
  return (n != 0) ? p : NULL;
}
int main(void) { return g(NULL, 0) == 0; } /* expect: 11.9 */
