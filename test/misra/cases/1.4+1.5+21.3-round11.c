#include <stdint.h>
#include <stdlib.h>
#include <threads.h> /* expect: 1.4 */
#define __STDC_WANT_LIB_EXT1__ 1 /* expect: 1.4 */
static _Thread_local int32_t t; /* expect: 1.4 */
#define KIND(x) _Generic((x), int32_t: 1, default: 0) /* expect: 1.4 */
_Noreturn void stop(void); /* expect: 1.4 */
static _Atomic int32_t at; /* expect: 1.4 */
int static late; /* expect: 1.5 */
void *grow(void *p) { return realloc(p, 0u); } /* expect: 1.5 21.3 */
int32_t use(void) { return t + at + KIND(t) + late; }
