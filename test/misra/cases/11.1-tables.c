#include <stddef.h>
#include <signal.h>
struct ops
{
  int (*open)(const char *name);
  void (*close)(int fd);
};
typedef int (*open_fn)(const char *);
typedef void (*plain)(void);
extern int do_open(const char *n);
extern void do_close(int fd);
extern void do_nothing(void);
#define AS_PLAIN(f) ((plain)(f))
#define NO_FUNCTION ((plain)0)

static const struct ops good = { do_open, do_close };
static const struct ops empty = { NULL, NULL };
static const struct ops zero = { 0, 0 };
static const struct ops other = { .open = (open_fn)do_close, .close = do_close }; /* expect: 11.1 */
static plain table[] = {
  do_nothing,
  (plain)do_open, /* expect: 11.1 */
  AS_PLAIN(do_close), /* expect: 11.1 */
  NO_FUNCTION,
  (plain)&do_nothing
};
static long address = (long)do_nothing; /* expect: 11.1 */

int use(int k, plain a, plain b)
{
  plain c = (k != 0) ? a : NULL;
  plain d = (k != 0) ? do_nothing : b;
  open_fn o = good.open;
  if (a == b)
  {
    c();
  }
  d();
  (void)empty; (void)zero; (void)other; (void)table; (void)address;
  (void)signal(SIGINT, SIG_IGN);
  return (o != NULL) ? (*o)("x") : 0;
}
