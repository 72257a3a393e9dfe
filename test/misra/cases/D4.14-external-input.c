#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int32_t table[10];

void f1(FILE *in)
{
  int32_t i = 0;
  if (fscanf(in, "%d", &i) == 1)
  {
    table[i] = 1; /* expect: D4.14 */
  }
}

void f2(FILE *in)
{
  int32_t i = 0;
  if (fscanf(in, "%d", &i) == 1)
  {
    if ((i >= 0) && (i < 10))
    {
      table[i] = 1;
    }
  }
}

void f3(void)
{
  char b[16];
  const char *home = getenv("HOME");
  if (home != NULL)
  {
    (void)strcpy(b, home); /* expect: D4.14 */
    (void)printf(home); /* expect: D4.14 */
    (void)printf("%s", home);
  }
}

int main(int argc, char *argv[])
{
  int32_t n = 0;
  if (argc > 1)
  {
    n = atoi(argv[1]);
    table[n] = 2; /* expect: D4.14 */
    (void)malloc((size_t)n); /* expect: D4.14 */
  }
  return 0;
}
