int f(int x)
{
  int r = 0;
  if (x == 0) { goto end; }
unused:               /* expect: 2.6 */
  r = 1;
again: r++;           /* expect: 2.6 */
  switch (x)
  {
    case 1:
      r = 2;
      break;
    defualt:          /* expect: 2.6 */
      r = 3;
      break;
  }
end:
  return r;
}
#define LAB(n) n: x = 1;
void g(int x) {
  LAB(one)            /* expect: 2.6 */
  goto two;
  LAB(two)
}
