#include <stdint.h>
#define USED 1
#define UNUSED 2               /* expect: 2.5 */
#define UNUSED_FN(x) ((x) + 1) /* expect: 2.5 */
#define IFD
#ifdef IFD
int a;
#endif
#ifndef GUARD
#define GUARD
#endif
#define IN_IF 3
#if IN_IF > 2
int b;
#endif
#define INNER 4
#define OUTER (INNER)          
int c = OUTER + USED;
#define INNER2 5
#define OUTER2 (INNER2)        /* expect: 2.5 */
#define TMP 1                  
int d = TMP;
#undef TMP
#define TMP 2                  /* expect: 2.5 */
#undef TMP
#if defined(DEFD)
#endif
