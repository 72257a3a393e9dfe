#include <stdio.h>
#include <stdlib.h>
#include <threads.h>

static mtx_t lock;

int f1(int c)
{
  (void)mtx_lock(&lock); /* expect: D4.13 */
  if (c > 0)
  {
    return 1;
  }
  (void)mtx_unlock(&lock);
  return 0;
}

int f2(int c)
{
  int r = 0;
  (void)mtx_lock(&lock);
  if (c > 0)
  {
    r = 1;
    goto out;
  }
  r = 2;
out:
  (void)mtx_unlock(&lock);
  return r;
}

int f3(int c)
{
  FILE *f = fopen("a", "r"); /* expect: D4.13 */
  if (f == NULL)
  {
    return -1;
  }
  if (c > 0)
  {
    return 1;
  }
  (void)fclose(f);
  return 0;
}

int f4(void)
{
  int *p = (int *)malloc(sizeof(int));
  if (p == NULL)
  {
    return 0;
  }
  *p = 3;
  int *q = p;
  free(p);
  return *q; /* expect: D4.13 */
}

void f5(int n)
{
  int *p = (int *)malloc(4u); /* expect: D4.13 */
  for (int i = 0; i < n; i++)
  {
    free(p); /* expect: D4.13 */
  }
}

FILE *f6(void)
{
  FILE *f = fopen("a", "r");
  return f;
}
