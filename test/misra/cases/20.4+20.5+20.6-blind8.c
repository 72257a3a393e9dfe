/* std: c11 */
#include <stdint.h>
#define int some_other_type           /* expect: 20.4 */
#undef int                            /* expect: 20.5 */
#define while(E) for ( ; (E) ; )      /* expect: 20.4 */
#undef while                          /* expect: 20.5 */
#define unless(E) if ( ! (E) )
#define seq(S1, S2) do { S1; S2; } while (0)
#define compound(S) { S; }
#define inline                        /* expect: 20.4 */
#undef inline                         /* expect: 20.5 */
#define const                         /* expect: 20.4 */
#undef const                          /* expect: 20.5 */
#define _Bool unsigned char           /* expect: 20.4 */
#undef _Bool                          /* expect: 20.5 */
#define _Static_assert(a, b)          /* expect: 20.4 */
#undef _Static_assert                 /* expect: 20.5 */
#define remove_it if                  
#define restrict                      /* expect: 20.4 */
#define _Generic 1                    /* expect: 20.4 */
#define _Atomic                       /* expect: 20.4 */
#define asm __asm__                   
#define typeof __typeof__             
#define nullptr ((void *)0)           
#define NOT_DEFINED_YET 1
#undef NOT_DEFINED_YET                /* expect: 20.5 */
#undef NEVER_DEFINED                  /* expect: 20.5 */
#define M(A) A
#define N(A, B) ((A) + (B))
extern int printf_s(const char *s);
int32_t go(int32_t x)
{
  int32_t r = M(
#ifdef SW                             /* expect: 20.6 */
    1
#else                                 /* expect: 20.6 */
    2
#endif                                /* expect: 20.6 */
  );
  r = N(x,
#define INNER 3                       /* expect: 20.6 */
    INNER);
  r = N(x, /* # not a directive */ 3);
  r = N(x, (int32_t)sizeof("#define"));
#ifdef SW
  r = N(x, 4);
#endif
  r = N(1,
#if 1                                 /* expect: 20.6 */
    N(2, 3)
#endif                                /* expect: 20.6 */
  );
  return r;
}
