#include "sup.h"
#define HDR "sup.h"
#define SYSH <stdint.h>
#define NAME sup
#include HDR
#include SYSH
/* a comment */
#if 1
#include <limits.h>
#endif
#define LIM 4
#include <float.h>
#undef LIM                  /* expect: 20.5 */
extern u32 before;
#include <errno.h>          /* expect: 20.1 */
#ifdef FOO
extern u32 other;
#endif
#include "sup.h"           /* expect: 20.1 */
void in_fn(void) {
#include "sup.h"           /* expect: 20.1 */
  use_u32(before);
}
#undef NOT_DEFINED          /* expect: 20.5 */
#undef HDR                /* expect: 20.5 */
# undef SYSH              /* expect: 20.5 */
#ifdef Q1
#include "it's.h"
#include "a//b.h"
#endif
#include <string.h>        /* expect: 20.1 */
#define LIM 5
#ifndef ZED
#undef LIM                 /* expect: 20.5 */
#endif
  #undef LIM /* expect: 20.5 */
