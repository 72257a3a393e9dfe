#define A
#undef A /* expect: 20.5 */
#ifdef B
#undef B
#else
#undef C /* expect: 20.5 */
#endif
  # undef D /* expect: 20.5 */
#define E undef
int x;
