#ifndef COND_H
#define COND_H
#if CFG_LEVEL > 1
extern int level2;
#elif CFG_LEVEL
extern int level1;
#endif
#if defined(CFG_ON) && CFG_ON
#endif
#if CFG_FLAGS                                        /* expect: 20.8 */
#endif
#if CFG_FLAGS & 4                                    /* expect: 20.8 */
#endif
#if (CFG_FLAGS & 4) != 0
#endif
#if CFG_MISSING                                      /* expect: 20.9 */
#endif
#if CFG_LEVEL == 2 && CFG_MISSING == 1               /* expect: 20.9 */
#endif
#if CFG_LEVEL                                        /* expect: 20.8 */
#endif
#if !CFG_LEVEL
#endif
#if 'A' == 65
#endif
#if 0
#if CFG_WHATEVER
#endif
#else
#if CFG_WHATEVER > 2                                 /* expect: 20.9 */
#endif
#endif
#endif
