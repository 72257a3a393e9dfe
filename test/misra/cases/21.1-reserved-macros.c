#include <errno.h>
#include <stdio.h>
#include <math.h>
#undef __LINE__ /* expect: 21.1 */
#define _GUARD_H 1 /* expect: 21.1 */
#define _guard_h 1 /* expect: 21.1 */
#define __x 1 /* expect: 21.1 */
#define errno my_errno /* expect: 21.1 */
#undef errno /* expect: 21.1 */
#define defined /* expect: 21.1 */
#define printf my_printf /* expect: 21.1 */
#define NULL ((void *)0) /* expect: 21.1 */
#define EDOM 3 /* expect: 21.1 */
#define MY_MACRO 1
#undef MY_MACRO
#define sqrt(x) (x) /* expect: 21.1 */
#define bool_t int
#define x_ 1
#define INT_MAX 5 /* expect: 21.1 */
#define malloc mem_get /* expect: 21.1 */
#undef size_t /* expect: 21.1 */
#undef __STDC__ /* expect: 21.1 */
#undef __FILE__ /* expect: 21.1 */
#undef _MY /* expect: 21.1 */
#undef putchar /* expect: 21.1 */
int x;
