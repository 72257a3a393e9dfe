#include <stdio.h>
#include <stdlib.h>

extern void take(void *p);

void leak(void)
{
  char *p = (char *)malloc(10u); /* expect: 22.1 */
  (void)p;
}

void freed(void)
{
  char *p = (char *)malloc(10u);
  free(p);
}

int early(int c)
{
  char *p = (char *)malloc(10u); /* expect: 22.1 */
  if (c > 0)
  {
    return 1;
  }
  free(p);
  return 0;
}

void lost(void)
{
  char *p = (char *)malloc(10u); /* expect: 22.1 */
  p = (char *)malloc(20u);
  free(p);
}

void checked(void)
{
  char *p = (char *)calloc(1u, 10u);
  if (p == NULL)
  {
    return;
  }
  free(p);
}

char *given_back(void)
{
  char *p = (char *)malloc(10u);
  return p;
}

void handed_over(void)
{
  char *p = (char *)malloc(10u);
  take(p);
}

void open_only(void)
{
  FILE *f = fopen("a", "r"); /* expect: 22.1 */
  (void)fgetc(f);
}

void open_close(void)
{
  FILE *f = fopen("a", "r");
  if (f != NULL)
  {
    (void)fclose(f);
  }
}

void open_again(void)
{
  FILE *f = fopen("a", "r"); /* expect: 22.1 */
  f = fopen("b", "r");
  (void)fclose(f);
}

void dropped(void)
{
  (void)malloc(4u); /* expect: 22.1 */
  (void)fopen("x", "r"); /* expect: 22.1 */
}
