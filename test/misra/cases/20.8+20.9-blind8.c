#include <limits.h>
#define FALSE 0
#define TRUE 1
#define VER 3
#define EMPTY
#if FALSE
#endif
#if TRUE
#endif
#if 10                               /* expect: 20.8 */
#endif
#if VER                              /* expect: 20.8 */
#endif
#if ( VER > 2 )
#endif
#if ! defined ( X )
#endif
#if VER - 3
#endif
#if VER + 1                          /* expect: 20.8 */
#endif
#if -1                               /* expect: 20.8 */
#endif
#if defined(VER) && VER
#endif
#if VER == 4
int q1;
#elif VER                            /* expect: 20.8 */
int q2;
#endif
#if UNDEFINED_A == 0                 /* expect: 20.9 */
#endif
#if defined(UNDEFINED_B) && (UNDEFINED_B > 0)
#endif
#if !defined(UNDEFINED_C) || (UNDEFINED_C > 0)
#endif
#if (UNDEFINED_D > 0) && defined(UNDEFINED_D)   /* expect: 20.9 */
#endif
#ifndef UNDEFINED_E
#if UNDEFINED_E == 1                 /* expect: 20.9 */
#endif
#endif
#ifdef UNDEFINED_F
#if UNDEFINED_F
#endif
#endif
#if INT_MAX > 3
#endif
#if VER > 5
#elif UNDEFINED_G                    /* expect: 20.9 */
#endif
#if __STDC_VERSION__ >= 201112L
#endif
#if __UNKNOWN_COMPILER__ > 3         /* expect: 20.9 */
#endif
#if VER == UNDEFINED_H               /* expect: 20.9 */
#endif
#if (VER < 2) && (UNDEFINED_I == 1)  
#endif
int done;
