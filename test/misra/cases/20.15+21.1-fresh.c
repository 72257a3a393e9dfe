#include <stddef.h>
#include <errno.h>
#include <stdio.h>
#include <math.h>
#include <stdint.h>
#include <assert.h>
#undef __LINE__ /* expect: 20.15, 21.1 */
#define _GUARD_H 1 /* expect: 20.15, 21.1 */
#define _lower 1 /* expect: 20.15, 21.1 */
#define __both 1 /* expect: 20.15, 21.1 */
#define guard_ 1
#define a__b 1
#define NULL ((void *)0) /* expect: 20.15, 21.1 */
#undef errno /* expect: 20.15, 21.1 */
#define EOF (-1) /* expect: 20.15, 21.1 */
#define sqrt(x) (x) /* expect: 20.15, 21.1 */
#define defined 1 /* expect: 20.15, 21.1 */
#define assert(x) ((void)0) /* expect: 20.15, 21.1 */
#undef assert /* expect: 20.15, 21.1 */
#define MY_ASSERT(x) ((void)0)
#define memcpy my_memcpy /* expect: 20.15, 21.1 */
#define EDOM2 3
#define BUFSIZE 32
#define BUFSIZ 32 /* expect: 20.15, 21.1 */
#define malloc(n) pool_get(n) /* expect: 20.15, 21.1 */
#undef UINT8_MAX /* expect: 20.15, 21.1 */
#define __STDC_VERSION__ 1 /* expect: 20.15, 21.1 */
#define size_t unsigned /* expect: 20.15, 21.1 */
#define printf(...) ((void)0) /* expect: 20.15, 21.1 */
#undef MY_ASSERT
#ifdef _NOT_THERE
#define _INACTIVE 1
#endif
#define uint8 unsigned char
#define SQRT(x) sqrt(x)
