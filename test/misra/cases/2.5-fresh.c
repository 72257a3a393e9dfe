#include <stdint.h>
#define USED 1
#define UNUSED 2                       /* expect: 2.5 */
#define FUNC_USED(x) ((x) + 1)
#define FUNC_UNUSED(x) ((x) + 2)       /* expect: 2.5 */
#define ONLY_IN_MACRO 4
#define VIA (ONLY_IN_MACRO + 1)
#define ONLY_IN_UNUSED 5
#define UNUSED_CHAIN (ONLY_IN_UNUSED)  /* expect: 2.5 */
#define FEATURE
#define FEATURE_NOT
#define COND 1
#define REDEF 1                        /* expect: 2.5 */
#undef REDEF
#define TEXT(x) #x
#define STRINGED 3
#ifdef FEATURE
int a = USED;
#endif
#if COND
int b = FUNC_USED(1);
#endif
#if defined(FEATURE_NOT)
int c = VIA;
#endif
const char *t = TEXT(STRINGED);
#define EMPTY_MACRO                    /* expect: 2.5 */
#define MULTI(x)                       /* expect: 2.5 */ \
    do { a = (x); } while (0)
int d = 0;
#define LATE 3
int e = LATE;
#define REG_BASE 0x4000u
#define REG_A (REG_BASE + 4u)          /* expect: 2.5 */
#define REG_B (REG_BASE + 8u)
uint32_t regb(void) { return REG_B; }
#undef UNDEFD
#define IFNDEFD 1
#ifndef IFNDEFD
#endif
