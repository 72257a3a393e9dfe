#include <stdint.h>
#include <string.h>
#include <math.h>
static int _count;                         /* expect: 5.10 */
static int count_;
struct __node { int a; };                  /* expect: 5.10 */
typedef struct { int a; } node__t;
static int memmove_all(void) { return 1; }
extern double sin(double x);               /* expect: 5.10 */
static int strlen_max;
static int isready(void) { return 1; }
void tofu(void);
static int errno_copy;
enum { EOF_SEEN, _Bad };                   /* expect: 5.10 */
static void f(void) { int __tmp = 1; int size = 2; (void)__tmp; (void)size; }   /* expect: 5.10 */
static int abs(int v) { return v; }        /* expect: 5.10 */
static int E1 = 1;
static int EDOOM = 1;
