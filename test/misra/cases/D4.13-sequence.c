#include <stdio.h>
#include <stdlib.h>
#include <threads.h>

void f1(void)
{
  char *p = (char *)malloc(4u);
  if (p != NULL)
  {
    p[0] = 'a';
  }
  free(p);
}

void f2(void)
{
  char *p = (char *)malloc(4u); /* expect: D4.13 */
  if (p != NULL)
  {
    p[0] = 'a';
  }
}

void f3(void)
{
  char *p = (char *)malloc(4u);
  free(p);
  p[0] = 'a'; /* expect: D4.13 */
}

void f4(void)
{
  FILE *f = fopen("a", "r");
  (void)fclose(f);
  (void)fgetc(f); /* expect: D4.13 */
}

void f5(void)
{
  FILE *f = fopen("a", "r"); /* expect: D4.13 */
  (void)fgetc(f);
}

void f6(mtx_t *m)
{
  (void)mtx_lock(m);
  (void)mtx_unlock(m);
}

void f7(mtx_t *m)
{
  (void)mtx_lock(m); /* expect: D4.13 */
}

void f8(void)
{
  char *p = (char *)malloc(4u);
  free(p);
  free(p); /* expect: D4.13 */
}
