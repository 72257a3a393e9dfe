#include <stddef.h>
static int _private;                   /* expect: 5.10 */
static int __double;                   /* expect: 5.10 */
static int _Upper;                     /* expect: 5.10 */
static int ok_name;
static int with__inside;
extern int errno;                      /* expect: 5.10 */
void *malloc(size_t n);                /* expect: 5.10 */
static int memcpy;                     /* expect: 5.10 */
struct _tag { int a; };                /* expect: 5.10 */
struct ok { int _member; int __m; };   /* expect: 5.10 */
void f(int _param)                     /* expect: 5.10 */
{
    int _local = _param;               /* expect: 5.10 */
    int _Local = _local;               /* expect: 5.10 */
    (void)_Local;
}
typedef int _t;                        /* expect: 5.10 */
int printf(const char *f, ...);        /* expect: 5.10 */
enum { _E };                           /* expect: 5.10 */
#define _MACRO 1                       
int strange(int strlen) { return strlen; }
