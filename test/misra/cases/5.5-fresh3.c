#include <stdint.h>
#define MAX_LEN 10
#define min(a, b) (((a) < (b)) ? (a) : (b))
#define flag_t uint8_t
enum { MAX_LENGTH = 3 };
struct buf { int min; };                   /* expect: 5.5 */
static int max_len;
static void f(int min) { (void)min; }      /* expect: 5.5 */
static int label_user(void) { goto MAX_LEN2; MAX_LEN2: return 1; }
#undef MAX_LEN
static int MAX_LEN;                        /* expect: 5.5 */
typedef int size_type;
#define size_type2 size_type
#define PARAM(max_len) (max_len)
static int stats;
