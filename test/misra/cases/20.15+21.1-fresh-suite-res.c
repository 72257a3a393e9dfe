#include <errno.h>
#include <stdio.h>
#include <assert.h>
#define __my 1              /* expect: 20.15 21.1 */
#define _Cap 1              /* expect: 20.15 21.1 */
#define _low 1              /* expect: 20.15 21.1 */
#undef errno                /* expect: 20.15 21.1 */
#undef assert               /* expect: 20.15 21.1 */
#define defined 1             /* expect: 20.15 21.1 */
#define NULL 0             /* expect: 20.15 21.1 */
#define printf dbg_print       /* expect: 20.15 21.1 */
#undef __LINE__          /* expect: 20.15 21.1 */
#undef __FILE__           /* expect: 20.15 21.1 */
#define MY_MAX 3
#define my_printf 4
#define strlen(x) 3          /* expect: 20.15 21.1 */
#define SIZE_MAX 4           /* expect: 20.15 21.1 */
#define EMY 3
#undef MY_MAX
#define int_t 3
#define __STDC_VERSION__ 1    /* expect: 20.15 21.1 */
