#include <stdio.h>
static int _Upper;                               /* expect: 5.10 */
static int __double;                             /* expect: 5.10 */
static int _lower;                               /* expect: 5.10 */
void f(void) { int _local = 1; int __inner = 2; (void)_local; (void)__inner; } /* expect: 5.10 */
#define _MACRO 1
#define printf my_printf
int strlen(const char *s);                       /* expect: 5.10 */
typedef int _type_t;                             /* expect: 5.10 */
struct _tag { int m; };                          /* expect: 5.10 */
int fine_;
int a__b;
enum { E_A, __E_B };                             /* expect: 5.10 */
void g(int _Param);                              /* expect: 5.10 */
struct ok { int _member; };  /* expect: 5.10 */
int isolated;
