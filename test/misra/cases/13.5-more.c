#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
static int state;
static volatile bool ready;
extern bool unknown(int x);
static int get(void) { return state; }
static int inc(void) { return ++state; }
static bool store(int *p) { *p = 3; return true; }
static bool local(int v) { v++; int k = v; k += 2; return k > 3; }
static bool stat(void) { static int n; n++; return n > 2; }
static bool nested(int v) { return local(v) && stat(); } /* expect: 13.5 */
struct r { volatile int reg; int plain; };
#define BUMP(x) ((x)++)
bool f(int a, int b, int *p, struct r *r, bool c, char *s)
{
  c = (a == 1) && (inc() > 0); /* expect: 13.5 */
  c = (a == 1) && (get() > 0);
  c = (a == 1) || store(p); /* expect: 13.5 */
  c = (a == 1) || local(a);
  c = (a == 1) || stat(); /* expect: 13.5 */
  c = (a == 1) || nested(a); /* expect: 13.5 */
  c = c && ready; /* expect: 13.5 */
  c = ready && c;
  c = c && (r->reg > 0); /* expect: 13.5 */
  c = c && (r->plain > 0);
  c = c && (BUMP(b) > 1); /* expect: 13.5 */
  c = c && ((a = b) != 0); /* expect: 13.5 */
  c = c && ((b += 1) != 0); /* expect: 13.5 */
  c = c && (p[a++] > 0); /* expect: 13.5 */
  c = c ? (a++ > 0) : (b-- > 0);
  if (c && (printf("x") > 0)) { } /* expect: 13.5 */
  if (c && (strcmp(s, "a") == 0)) { }
  if (c || (strcpy(s, "a") != NULL)) { } /* expect: 13.5 */
  if (c || (malloc(3u) != NULL)) { } /* expect: 13.5 */
  if ((a > 0) && (b > 0) || (a-- > 0)) { } /* expect: 13.5 */
  return c && (sizeof(a++) > 0u);
}
