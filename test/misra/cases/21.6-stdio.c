#include <stdio.h>
#include <string.h>
static FILE *fp;
void f(char *b)
{
  (void)printf("x"); /* expect: 21.6 */
  fp = fopen("a", "r"); /* expect: 21.6 */
  if (fp != NULL)
  {
    (void)fgets(b, 10, fp); /* expect: 21.6 */
    (void)fclose(fp); /* expect: 21.6 */
  }
  (void)getchar(); /* expect: 21.6 */
  (void)sprintf(b, "%d", 1); /* expect: 21.6 */
  (void)puts(b); /* expect: 21.6 */
  (void)strlen(b);
  (void)fprintf(stderr, "x"); /* expect: 21.6 */
}
