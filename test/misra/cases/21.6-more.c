#include <stdio.h>
#include <wchar.h>
struct s { int (*printf)(const char *f); int puts; };
static int my_printf(const char *f) { return f[0]; }
#define LOG(x) printf("%d", (x)) /* expect: 21.6 */
int f(struct s *s, FILE *fp, char *b)
{
  LOG(1);
  s->printf = my_printf;
  (void)s->printf("a");
  s->puts = 1;
  (void)snprintf(b, 3u, "a"); /* expect: 21.6 */
  (void)fputs(b, fp); /* expect: 21.6 */
  (void)fflush(fp); /* expect: 21.6 */
  (void)scanf("%s", b); /* expect: 21.6 */
  (void)vprintf; /* expect: 21.6 */
  (void)remove("x"); /* expect: 21.6 */
  (void)putwchar(L'a'); /* expect: 21.6 */
  perror("x"); /* expect: 21.6 */
  return feof(fp); /* expect: 21.6 */
}
