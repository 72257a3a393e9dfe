#include <stdlib.h>

static char table[10];

void f(char *given)
{
  char local[4];
  char *p = (char *)malloc(10u);
  char *q = (char *)malloc(10u);
  char *r = local;
  static int s;

  free(local); /* expect: 22.2 */
  free(table); /* expect: 22.2 */
  free(&s); /* expect: 22.2 */
  free(r); /* expect: 22.2 */
  free(p);
  free(p); /* expect: 22.2 */
  free(NULL);
  free("text"); /* expect: 22.2 */
  free(q + 1); /* expect: 22.2 */
  free(given);
  r = (char *)calloc(2u, 3u);
  free(r);
  r = (char *)realloc(table, 20u); /* expect: 22.2 */
  free(r);
}
