#define A 1
#undef A /* expect: 20.5 */
#ifdef A
#undef A
#endif
#define B 2
#  undef B /* expect: 20.5 */
#ifndef C
#define C 3
#else
#undef C
#endif
#ifdef C
#undef C /* expect: 20.5 */
#endif
#undef NEVER_DEFINED /* expect: 20.5 */
const char *s = "#undef A";
/* #undef A */
int undef;
