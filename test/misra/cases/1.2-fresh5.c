#include <stddef.h>
typedef struct { int n; int d[0]; } zero_t;        /* expect: 1.2 */
struct empty { };                                  /* expect: 1.2 */
static int by_typeof(int a) { __typeof__(a) b = a; return b; } /* expect: 1.2 */
static int elvis(int a) { return a ?: 3; }         /* expect: 1.2 */
static int stmt(int a) { return ({ a + 1; }); }    /* expect: 1.2 */
static int range(int a)
{
  switch (a)
  {
    case 1 ... 4:                                  /* expect: 1.2 */
      return 1;
    default:
      return 0;
  }
}
static __attribute__((unused)) int attr;           /* expect: 1.2 */
static int bin = 0b101;                            /* expect: 1.2 */
static int *label(void) { void *p = &&here; here: return p; }  /* expect: 1.2 */
static int builtin(int a) { return __builtin_popcount(a); } /* expect: 1.2 */
static int designated[4] = { [0 ... 3] = 1 };      /* expect: 1.2 */
static struct { int a; } old = { a: 3 };           /* expect: 1.2 */
static __int128 wide;                              /* expect: 1.2 */
#define LOG(fmt, args...) use(fmt, args)           /* expect: 1.2 */
#include_next <limits.h>                           /* expect: 1.2 */
static char esc = '\e';                            /* expect: 1.2 */
static int arith(void *p) { return *(int *)(p + 4); } /* expect: 1.2 */
static int nested(int a) { int inner(int b) { return b; } return inner(a); } /* expect: 1.2 */
static inline int fine(void) { return (int)offsetof(struct { int a; int b; }, b); }
static long long ok = 3LL;
static int flex(void) { struct { int n; int d[]; } *p = NULL; return p == NULL; }
__asm__("nop");                                    /* expect: 1.2 */
