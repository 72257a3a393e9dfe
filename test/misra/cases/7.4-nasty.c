#include <stdio.h>
#include <string.h>
#include <stdint.h>
#define NAME "n"
typedef char *cp;
typedef const char *ccp;
struct s { char *p; const char *q; char a[4]; };
static void fn(char *p, const char *q) { (void)p; (void)q; }
cp g1 = "x";                         /* expect: 7.4 */
ccp g2 = "x";
const cp g3 = "x";                   /* expect: 7.4 */
struct s g4 = { "p", "q", "a" };     /* expect: 7.4 */
struct s g5[2] = { { "p", "q", "a" }, /* expect: 7.4 */
                   { NULL, "q", "a" } };
char g6[2][3] = { "ab", "cd" };
unsigned char g7[3] = "ab";
void f(int c)
{
  fn("a", "b");                      /* expect: 7.4 */
  fn(NAME, "b");                     /* expect: 7.4 */
  fn((char[]){ "a" }, NAME);
  char *p = c ? "a" : NULL;          /* expect: 7.4 */
  p = &"abc"[1];                     /* expect: 7.4 */
  const char *q = &"abc"[1];
  p = "abc" + 1;                     /* expect: 7.4 */
  q = "abc" + 1;
  (void)strcpy(p, "abc");
  (void)strcpy("abc", q);            /* expect: 7.4 */
  (void)printf("%s", "abc");
  struct s l = { .p = NAME };        /* expect: 7.4 */
  l.p = "z";                         /* expect: 7.4 */
  l.q = "z";
  (void)p; (void)q;
  volatile const char *v = "v";
  volatile char *w = "v";            /* expect: 7.4 */
  (void)v; (void)w;
}
char *get(void) { return NAME; }     /* expect: 7.4 */
char *(*fp)(void) = get;
