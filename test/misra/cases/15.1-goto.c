int f(int a)
{
  if (a > 3)
  {
    goto end; /* expect: 15.1 */
  }
  a++;
end:
  return a;
}
#define BAIL goto out
int g(int a)
{
  if (a) { BAIL; } /* expect: 15.1 */
  a = 2;
out:
  return a;
}
