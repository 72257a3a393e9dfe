#include <stdio.h>
#include <string.h>

void f(FILE *f1, FILE *f2)
{
  FILE copy = *f1; /* expect: 22.5 */
  FILE *alias = f1;
  *f1 = *f2; /* expect: 22.5 */
  (void)memcpy(f1, f2, sizeof(FILE)); /* expect: 22.5 */
  (void)fflush(f1);
  (void)(f1->_fileno); /* expect: 22.5 */
  (void)alias;
  (void)copy;
  (void)memcmp(f1, f2, 4u); /* expect: 22.5 */
  if (f1 != f2)
  {
    (void)fclose(f1);
  }
  f1[0]; /* expect: 22.5 */
}
