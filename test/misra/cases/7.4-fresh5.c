#include "suite.h"
#include <wchar.h>
char *a = "text";                      /* expect: 7.4 */
const char *b = "text";
char c[] = "text";
char *const d = "text";                /* expect: 7.4 */
extern void take(char *s);
extern void take_const(const char *s);
struct s { char *m; const char *n; };
struct s e = { "m", "n" };             /* expect: 7.4 */
char *arr[2] = { "one",                /* expect: 7.4 */
                 "two" };              /* expect: 7.4 */
const char *carr[2] = { "one", "two" };
wchar_t *w = L"wide";                  /* expect: 7.4 */
char *ret(void) { return "text"; }     /* expect: 7.4 */
const char *cret(void) { return "text"; }
void f(bool q)
{
  char *p;
  p = "text";                          /* expect: 7.4 */
  take("text");                        /* expect: 7.4 */
  take_const("text");
  take(q ? "a" : "b");                 /* expect: 7.4 */
  p = (char *)"cast";                  /* expect: 7.4 */
  char x = "abc"[1];
  use_ch(x);
  use_str(p);
  "text"[0] = 'a';                     /* expect: 7.4 */
  char (*whole)[5] = &"text";          /* expect: 7.4 */
  (void)whole;
}
#define NAME "name"
char *g = NAME;                        /* expect: 7.4 */
