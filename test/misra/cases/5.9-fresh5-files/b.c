static int offset;                     /* expect: 5.9 */
static void helper(void) { }           /* expect: 5.9 */
static int temp;                       /* expect: 5.9 */
int b(void)
{
  int only_a = 1;                      /* expect: 5.9 */
  static int kept;
  helper();
  return offset + temp + only_a + kept;
}
