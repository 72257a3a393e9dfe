#include <stdint.h>
extern int32_t step(void);
extern void act(int32_t v);
int32_t cleanup(int32_t n)
{
  int32_t r = -1;
  if (n < 0)
  {
    goto out;                        /* expect: 15.1 */
  }
  r = step();
  if (r != 0)
  {
    act(r);
    goto out;                        /* expect: 15.1 */
  }
  r = 1;
out:
  return r;
}
int32_t retry(int32_t n)
{
again:
  n = step();
  if (n > 0)
  {
    goto again;                      /* expect: 15.1, 15.2 */
  }
  goto done;                         /* expect: 15.1 */
done:
  return n;
}
void into_block(int32_t a)
{
  if (a <= 0)
  {
    goto L2;                         /* expect: 15.1, 15.3 */
  }
  goto L1;                           /* expect: 15.1, 15.3 */
  if (a == 0)
  {
L1:
    act(1);
  }
  goto L2;                           /* expect: 15.1, 15.3 */
  {
    goto L3;                         /* expect: 15.1 */
L2:
    act(2);
L3:
    act(3);
  }
}
void in_switch(int32_t a)
{
  switch (a)
  {
    case 0:
      if (a == 0)
      {
        goto common;                 /* expect: 15.1, 15.3 */
      }
      act(0);
      break;
    case 1:
common:
      act(1);
      break;
    case 2:
      goto common;                   /* expect: 15.1, 15.2, 15.3 */
    case 3:
    {
      goto end;                      /* expect: 15.1 */
    }
    default:
      act(3);
      break;
  }
end:
  act(9);
}
void loops(int32_t n)
{
  for (int32_t i = 0; i < n; i++)
  {
    for (int32_t j = 0; j < n; j++)
    {
      if (i == j)
      {
        goto next;                   /* expect: 15.1 */
      }
      if (j > 5)
      {
        goto finish;                 /* expect: 15.1 */
      }
    }
next:
    act(i);
  }
  do
  {
    n--;
mid:
    act(n);
  } while (n > 0);
  if (n == -5)
  {
    goto mid;                        /* expect: 15.1, 15.2, 15.3 */
  }
finish:
  act(0);
}
