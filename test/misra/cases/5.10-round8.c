#include <stdint.h>
#include <errno.h>
extern const char *_BUFFER_X; /* expect: 5.10 */
int __my_obj; /* expect: 5.10 */
static int _file; /* expect: 5.10 */
struct _s { int a; }; /* expect: 5.10 */
struct s { int _m; int __n; int _M; }; /* expect: 5.10 */
void f(int _p, int __q) /* expect: 5.10 */
{
    int _x = 0; /* expect: 5.10 */
    int _X = 0; /* expect: 5.10 */
}
void *memcpy(void *a, const void *b, unsigned long n); /* expect: 5.10 */
int strlength;
int is_ok;
static int malloc_count;
int printf; /* expect: 5.10 */
int errno2;
