/* A plain sentence about the function. */
void f(void)
{
  int a = 0;
  /* a = a + 1; */                 /* expect: D4.4 */
  /* expect+1: D4.4 */
  // a++;
  // not code here
  /* if (a > 0) { */               /* expect: D4.4 */
  /* see section 4.5; it explains this */
  /* returns a; or nothing */
  /* expect+1: D4.4 */
  // f(a);
  /* #define OLD 1 */              /* expect: D4.4 */
  /* expect+1: D4.4 */
  // #include <stdio.h>
  /* x = y where x is the input and y is output */
  /* expect+1: D4.4 */
  /*
   for (int i = 0; i < 3; i++)
   {
     a += i;
   }
  */
  /* expect+1: D4.4 */
  // return;
  /* e.g. the value 3 */
  // TODO: fix
  /* expect+1: D4.4 */
  // int q = 0;
  a = 1; /* a = 2; */              /* expect: D4.4 */
  /* Example: x */
}
