static int count;
static void foo(void)
{
  int count;             /* expect: 5.9 */
  int index;
}
void bar1(void)
{
  static int count;      /* expect: 5.9 */
  int index;
  foo();
}
