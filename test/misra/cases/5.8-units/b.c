static void foo(void)    /* expect: 5.8 */
{
  int count;             /* expect: 5.8 */
  int index;
}
void bar(void) { static int count; foo(); } /* expect: 5.8 */
