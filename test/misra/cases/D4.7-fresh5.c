#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "suite.h"
void many(FILE *fp, char *buf)
{
  fopen("a", "r");                     /* expect: D4.7 */
  fclose(fp);                          /* expect: D4.7 */
  (void)fclose(fp);
  (void)fseek(fp, 0L, SEEK_SET);
  size_t n = fread(buf, 1u, 4u, fp);   /* expect: D4.7 */
  if (fwrite(buf, 1u, 4u, fp) != 4u) { use_u32(1u); }
  int r = remove("x");
  if (r != 0) { use_s32(r); }
  rename("a", "b");                    /* expect: D4.7 */
  printf("hello");  /* expect: D4.7 */
}
void numbers(const char *s)
{
  char *end;
  long v = strtol(s, &end, 10);        /* expect: D4.7 */
  use_s64(v);
}
void by_errno(const char *s)
{
  char *end;
  errno = 0;
  long w = strtol(s, &end, 10);
  if (errno != 0) { w = 0; }
  use_s64(w);
}
void allocate(void)
{
  u8 *p = malloc(4u);                  /* expect: D4.7 */
  p[0] = 1u;
  u8 *q = malloc(4u);
  if (q != NULL) { q[0] = 1u; }
  free(p);
  free(q);
}
typedef enum { STATUS_OK, STATUS_ERROR } status_t;
status_t do_it(u32 n);
void own(void)
{
  do_it(1u);                           /* expect: D4.7 */
  if (do_it(2u) != STATUS_OK) { use_u32(2u); }
  status_t s = do_it(3u);
  if (s == STATUS_ERROR) { use_u32(3u); }
  status_t t = do_it(4u);
  use_u32((u32)t);
}
