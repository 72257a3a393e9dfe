#include <stdio.h>
#include <stdlib.h>
#include <stdint.h>

typedef enum { OK, FAILED } status;

extern status start(void);
extern void other(void);

void f1(void)
{
  FILE *f = fopen("a", "r");
  if (f != NULL)
  {
    (void)fclose(f);
  }
}

void f2(void)
{
  FILE *f = fopen("a", "r"); /* expect: D4.7 */
  int c = fgetc(f); /* expect: D4.7 */
  char b[4];
  fgets(b, 4, f); /* expect: D4.7 */
  fclose(f); /* expect: D4.7 */
  (void)c;
}

void f3(void)
{
  char *p = (char *)malloc(3u);
  if (p == NULL)
  {
    other();
  }
  char *q = (char *)malloc(3u); /* expect: D4.7 */
  q[0] = 'a';
  free(p);
  free(q);
}

void f4(FILE *f, long *pos)
{
  if (fseek(f, 0L, SEEK_SET) != 0)
  {
    other();
  }
  fseek(f, 0L, SEEK_END); /* expect: D4.7 */
  *pos = ftell(f); /* expect: D4.7 */ /* known-miss: D4.7 */
  remove("a"); /* expect: D4.7 */
  rename("a", "b"); /* expect: D4.7 */
}
