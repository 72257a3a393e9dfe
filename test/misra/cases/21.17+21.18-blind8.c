#include <string.h>
#include <stdio.h>
#include <stdint.h>
#include <stdlib.h>
extern char *get_text(void);
void bounds(const char *in)
{
  char s4[4];
  char s6[] = "hello";
  char nt[3] = { 'a', 'b', 'c' };
  (void)strcpy(s4, "abc");
  (void)strcpy(s4, "abcd");                    /* expect: 21.17 */
  (void)strcpy(s4, s6);                        /* expect: 21.17 */
  (void)strcpy(s6, "world");
  (void)strcat(s6, "!");                       /* expect: 21.17 */
  (void)strlen(nt);                            /* expect: 21.17 */
  (void)strcmp(nt, "abc");                     /* expect: 21.17 */
  (void)strchr(s6, 'l');
  char buf[10] = "abc";
  (void)strcat(buf, "defghi");
  (void)strcat(buf, "j");                      /* expect: 21.17 */
  if (strlen(in) < sizeof(buf)) { (void)strcpy(buf, in); }
  (void)memcpy(s4, s6, 4U);
  (void)strlen(s4);                            /* known-miss: 21.17 */
  (void)strstr(nt, "b");                       /* expect: 21.17 */
  char e[1];
  (void)strcpy(e, "");
  (void)strcpy(e, "x");                        /* expect: 21.17 */
}
void sizes(size_t n)
{
  char a[5] = "abcd";
  char b[3];
  char c[10];
  int32_t w[4];
  (void)memcpy(c, a, 5U);
  (void)memcpy(b, a, 5U);                      /* expect: 21.18 */
  (void)memcpy(c, a, 6U);                      /* expect: 21.18 */
  (void)memset(b, 0, sizeof(b));
  (void)memset(b, 0, sizeof(c));               /* expect: 21.18 */
  (void)memset(w, 0, 16U);
  (void)memset(w, 0, 17U);                     /* expect: 21.18 */
  (void)strncpy(b, a, 3U);
  (void)strncpy(b, a, 5U);                     /* expect: 21.18 */
  (void)memmove(c, a, sizeof(c));              /* expect: 21.18 */
  (void)memchr(a, 'x', 6U);                    /* expect: 21.18 */
  (void)memcmp(a, c, 10U);                     /* expect: 21.18 */
  (void)memcmp(a, c, 5U);
  (void)memcpy(c, a, (size_t)-1);              /* expect: 21.18 */
  if (n <= 3U) { (void)memcpy(b, a, n); }
  if (n > 3U) { (void)memset(b, 1, n); }       /* expect: 21.18 */
  (void)memset(&c[5], 0, 5U);
  (void)memset(&c[5], 0, 6U);                  /* expect: 21.18 */
  (void)strncmp(a, "abcd", 4U);
  (void)strncat(c, a, 4U);
  (void)strxfrm(b, a, 4U);                     /* expect: 21.18 */
  uint8_t *h = malloc(8U);
  if (h != NULL)
  {
    (void)memset(h, 0, 9U);                    /* expect: 21.18 */
    free(h);
  }
}
