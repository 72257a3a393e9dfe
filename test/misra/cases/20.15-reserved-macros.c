#include <errno.h>
#include <stdio.h>
#include <math.h>
#undef __LINE__ /* expect: 20.15 */
#define _GUARD_H 1 /* expect: 20.15 */
#define _guard_h 1 /* expect: 20.15 */
#define __x 1 /* expect: 20.15 */
#define errno my_errno /* expect: 20.15 */
#undef errno /* expect: 20.15 */
#define defined /* expect: 20.15 */
#define printf my_printf /* expect: 20.15 */
#define NULL ((void *)0) /* expect: 20.15 */
#define EDOM 3 /* expect: 20.15 */
#define MY_MACRO 1
#undef MY_MACRO
#define sqrt(x) (x) /* expect: 20.15 */
#define bool_t int
#define x_ 1
#define INT_MAX 5 /* expect: 20.15 */
#define malloc mem_get /* expect: 20.15 */
#undef size_t /* expect: 20.15 */
#undef __STDC__ /* expect: 20.15 */
#undef __FILE__ /* expect: 20.15 */
#undef _MY /* expect: 20.15 */
#undef putchar /* expect: 20.15 */
int x;
