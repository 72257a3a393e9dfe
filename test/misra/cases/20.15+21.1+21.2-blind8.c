#include <stdint.h>
#include <stdio.h>
#include <errno.h>
#include <math.h>
#define defined                                  /* expect: 20.15, 21.1 */
#undef __LINE__                                  /* expect: 20.15, 21.1 */
#define __FILE__ "x"                             /* expect: 20.15, 21.1 */
#define _Reserved 1                              /* expect: 20.15, 21.1 */
#define __two 1                                  /* expect: 20.15, 21.1 */
#define _lower 1                                 /* expect: 20.15, 21.1 */
#undef EOF                                       /* expect: 20.15, 21.1 */
#define NULL 0                                   /* expect: 20.15, 21.1 */
#define errno my_errno                           /* expect: 20.15, 21.1 */
#undef INT8_MAX                                  /* expect: 20.15, 21.1 */
#define MY_MACRO 1
#undef MY_MACRO
#define not_reserved 2
#define sin(x) my_sin(x)                         /* expect: 20.15, 21.1 */
#define BUFSIZ 10                                /* expect: 20.15, 21.1 */
extern void *memcpy(void *restrict s1, const void *restrict s2, unsigned long n);    /* expect: 21.2 */
extern double cos(double x);                     /* expect: 21.2 */
int _Upper;                                      /* expect: 21.2 */
int __dunder;                                    /* expect: 21.2 */
static int _file_scope;                          /* expect: 21.2 */
void f(void)
{
  int ok_name = _file_scope;
  (void)ok_name;
}
typedef int _type_t;                             /* expect: 21.2 */
struct _tag { int m; };                          /* expect: 21.2 */
enum { _ENUM };                                  /* expect: 21.2 */
int strlen(const char *s);                       /* expect: 21.2 */
int mystrlen(const char *s);
int (*realloc_hook)(void);
