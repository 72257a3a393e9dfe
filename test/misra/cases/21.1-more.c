#include <stdint.h>
#include <stdbool.h>
#include <string.h>
#define _HEADER_H /* expect: 21.1 */
#define __attribute__(x) /* expect: 21.1 */
#define memcpy(a, b, c) own_copy(a, b, c) /* expect: 21.1 */
#define MAX_SIZE 3
#define true 1 /* expect: 21.1 */
#define bool int /* expect: 21.1 */
#undef true /* expect: 21.1 */
#undef MAX_SIZE
#define assert(x) ((void)0) /* expect: 21.1 */
#define offsetof(t, m) 0 /* expect: 21.1 */
#define UINT8_MAX 3 /* expect: 21.1 */
#define uint8_t unsigned char /* expect: 21.1 */
#define ERANGE 3 /* expect: 21.1 */
#define my_errno 1
#define header_ 1
#define __func__ "f" /* expect: 21.1 */
#undef __TIME__ /* expect: 21.1 */
#undef _FOO /* expect: 21.1 */
#define strlen my_len /* expect: 21.1 */
#define fprintf(...) /* expect: 21.1 */
int x;
