#define M(a) (a)
#define N(a, b) ((a) + (b))
#define LIST(...) { __VA_ARGS__ }
int a6 = M(
#ifdef FOO             /* expect: 20.6 */
 1
#else                  /* expect: 20.6 */
 2
#endif                 /* expect: 20.6 */
);
int b6 = N(1,
#if 1        /* expect: 20.6 */
 2
#endif      /* expect: 20.6 */
 );
int c6[] = LIST(1,
#define Q 3      /* expect: 20.6 */
 Q, 4);
int d6 = M(1)
#ifdef BAR
 + 2
#endif
;
int e6(void) {
  return N(1,
#undef Q    /* expect: 20.6 */
  2);
}
int f6 = M("#if" [0]);
int g6(int q);
int h6(void) { return g6(
#if 1
 1
#endif
 ); }
