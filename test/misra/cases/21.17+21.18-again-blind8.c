#include <string.h>
#include <stdint.h>
#include <stdlib.h>
#include <stdio.h>
#define NAME_MAX_ 8U
struct rec { char name[NAME_MAX_]; char title[4]; uint32_t n; };
static const char *const names[] = { "one", "four", "overlong name" };
static char gbuf[5];
extern const char *ext_text(void);
void a(struct rec *r)
{
  (void)strcpy(r->title, "Mrs");
  (void)strcpy(r->title, "Miss");              /* expect: 21.17 */
  (void)strcpy(r->name, "1234567");
  (void)strcpy(r->name, "12345678");           /* expect: 21.17 */
  (void)strncpy(r->name, "12345678", sizeof(r->name));
  (void)strlen(r->name);                       /* expect: 21.17 */
  (void)memset(r->name, 'x', sizeof(r->name));
  (void)strchr(r->name, 'y');                  /* known-miss: 21.17 */
  r->name[7] = '\0';
  (void)strlen(r->name);
  (void)strcpy(gbuf, names[0]);
  (void)strcpy(gbuf, names[1]);
  (void)strcpy(gbuf, names[2]);                /* expect: 21.17 */
  (void)strcpy(gbuf, "");
  (void)strcat(gbuf, "ab");
  (void)strcat(gbuf, "cd");
  (void)strcat(gbuf, "e");                     /* expect: 21.17 */
}
void b(void)
{
  char *p = malloc(4U);
  if (p != NULL)
  {
    (void)strcpy(p, "abc");
    (void)strcpy(p, "abcd");                   /* expect: 21.17 */
    free(p);
  }
  const char *src = "hello";
  char *d = malloc(strlen(src));
  if (d != NULL)
  {
    (void)strcpy(d, src);                      /* expect: 21.17 */
    free(d);
  }
  char *e = malloc(strlen(src) + 1U);
  if (e != NULL)
  {
    (void)strcpy(e, src);
    free(e);
  }
  char two[2][3];
  (void)strcpy(two[0], "ab");
  (void)strcpy(two[1], "abc");                 /* expect: 21.17 */
  char hello[5] = "hello";
  (void)strlen(hello);                         /* expect: 21.17 */
  char hello6[6] = "hello";
  (void)strlen(hello6);
  (void)strcmp(hello, hello6);                 /* expect: 21.17 */
}
void c(struct rec *r, size_t k, const struct rec *o)
{
  uint8_t small[3];
  uint8_t big[30];
  (void)memcpy(r, o, sizeof(*r));
  (void)memcpy(small, big, sizeof(big));       /* expect: 21.18 */
  (void)memcpy(big, small, sizeof(big));       /* expect: 21.18 */
  (void)memcpy(big, small, sizeof(small));
  (void)memset(r->name, 0, sizeof(*r));        /* expect: 21.18 */
  (void)memset(r->title, 0, sizeof(r->title));
  (void)memcmp(small, big, 4U);                /* expect: 21.18 */
  (void)memmove(&small[1], &small[0], 2U);
  (void)memmove(&small[1], &small[0], 3U);     /* expect: 21.18 */
  (void)memset(small, 0, k % 4U);
  (void)memset(small, 0, k % 5U);              /* expect: 21.18 */
  if (k < sizeof(small)) { (void)memset(small, 1, k); }
  if (k <= sizeof(small)) { (void)memset(small, 1, k); }
  if (k > sizeof(small)) { (void)memset(small, 1, k); }  /* expect: 21.18 */
  uint32_t *w = malloc(10U);
  if (w != NULL)
  {
    (void)memset(w, 0, 10U * sizeof(uint32_t));  /* expect: 21.18 */
    free(w);
  }
  char t[4];
  (void)strncpy(t, ext_text(), sizeof(t));
  (void)strncpy(t, ext_text(), 5U);            /* expect: 21.18 */
  (void)memchr(t, 'a', 4U);
  (void)memchr(t, 'a', 8U);                    /* expect: 21.18 */
}
