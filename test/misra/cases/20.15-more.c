#include <stdint.h>
#include <stdbool.h>
#include <string.h>
#define _HEADER_H /* expect: 20.15 */
#define __attribute__(x) /* expect: 20.15 */
#define memcpy(a, b, c) own_copy(a, b, c) /* expect: 20.15 */
#define MAX_SIZE 3
#define true 1 /* expect: 20.15 */
#define bool int /* expect: 20.15 */
#undef true /* expect: 20.15 */
#undef MAX_SIZE
#define assert(x) ((void)0) /* expect: 20.15 */
#define offsetof(t, m) 0 /* expect: 20.15 */
#define UINT8_MAX 3 /* expect: 20.15 */
#define uint8_t unsigned char /* expect: 20.15 */
#define ERANGE 3 /* expect: 20.15 */
#define my_errno 1
#define header_ 1
#define __func__ "f" /* expect: 20.15 */
#undef __TIME__ /* expect: 20.15 */
#undef _FOO /* expect: 20.15 */
#define strlen my_len /* expect: 20.15 */
#define fprintf(...) /* expect: 20.15 */
int x;
