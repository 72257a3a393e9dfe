#define A 1
#if A
int a;
#elsif B /* expect: 20.13 */
int b;
#endif
#if 0
#els /* expect: 20.13 */
#ednif /* expect: 20.13 */
#defin X 1 /* expect: 20.13 */
#define Y 1
#includ "x.h" /* expect: 20.13 */
#error unreachable
#warning gnu
#endif junk /* expect: 20.13 */
#ifdef /* expect: 20.13 */
#endif
#if 1
#else nothing /* expect: 20.13 */
#endif
#ifndef A B /* expect: 20.13 */
#endif
#pragma whatever
