#define AAA 2
int foo(void)
{
  int x = 0;
#ifndef AAA
  x = 1;
#else1 /* expect: 20.13 */
  x = AAA;
#endif
  return x;
}
#if 0
#elseif 1 /* expect: 20.13 */
#endfi /* expect: 20.13 */
# bogus text /* expect: 20.13 */
#pragma whatever
#
#define OK
#endif
#ifdef AAA
#else
#endif
#
#pragma anything goes
#line 24
