#include <stddef.h>
extern void take(char *p);
extern void takec(const char *p);
char *s1 = "abc";                   /* expect: 7.4 */
const char *s2 = "abc";
char s3[] = "abc";
char *const s4 = "abc";             /* expect: 7.4 */
const char *const s5 = "abc";
char *tab[] = { "a", "b" };         /* expect: 7.4 */
const char *ctab[] = { "a", "b" };
struct s { char *n; const char *m; char buf[4]; };
struct s v1 = { "a", "b", "c" };    /* expect: 7.4 */
struct s v2 = { .m = "b", .buf = "c" };
struct s v3 = { .n = "b" };         /* expect: 7.4 */
wchar_t *w1 = L"x";                 /* expect: 7.4 */
const wchar_t *w2 = L"x";
typedef char *str_t;
str_t s6 = "q";                     /* expect: 7.4 */
#define STR "macro"
char *s7 = STR;                     /* expect: 7.4 */
char *f(int a)
{
  char *p;
  const char *q;
  p = "assign";                     /* expect: 7.4 */
  q = "assign";
  take("arg");                      /* expect: 7.4 */
  takec("arg");
  take((char *)"arg");              /* expect: 7.4 */
  p = a ? "x" : "y";                /* expect: 7.4 */
  q = a ? "x" : "y";
  p = ("paren");                    /* expect: 7.4 */
  (void)"discarded";
  void *v = "void";                 /* expect: 7.4 */
  const void *cv = "void";
  ("abc")[0] = 'x';                  /* expect: 7.4 */
  "0123"[1] = '*';                   /* expect: 7.4 */
  char (*pa)[4] = &"abc";            /* expect: 7.4 */
  const char (*pca)[4] = &"abc";
  *"abc" = 'x';                      /* expect: 7.4 */
  char c = "abc"[1];
  return "ret";                     /* expect: 7.4 */
}
const char *g(void) { return "ret"; }
unsigned char *uc = (unsigned char *)"x"; /* expect: 7.4 */
