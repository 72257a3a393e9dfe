#include <stdint.h>
#define USED 1
#define UNUSED 2 /* expect: 2.5 */
#define FN_UNUSED(x) ((x) + 1) /* expect: 2.5 */
#define FN_USED(x) ((x) + HELP)
#define HELP 3
#define ONLY_IN_UNUSED 4
#define CHAIN_UNUSED (ONLY_IN_UNUSED + 1) /* expect: 2.5 */
#define TESTED
#define TESTED2 1
#define UNDEFED 5 /* expect: 2.5 */
#undef UNDEFED
#define LATER 6
#ifdef TESTED
int a;
#endif
#if defined(TESTED2)
int b;
#endif
int f(void)
{
#define INSIDE 3 /* expect: 2.5 */
    int x = USED + FN_USED(2);
    return x + LATER;
}
#define OBJ_LIKE_STR "x" /* expect: 2.5 */
#define LAST 1 /* expect: 2.5 */
