#include <ctype.h>
#include <string.h>
#include <stdint.h>
#include <stdio.h>
#include <stdbool.h>
extern char getc_(void);
extern int geti(void);
struct s { int32_t a; char t[4]; };
union u { int32_t a; float f; };
void ct(uint8_t u8, int i, unsigned char uc, signed char sc, char c)
{
  (void)isalnum(u8);
  (void)isalnum((int)uc);
  (void)isdigit(EOF);
  (void)isdigit(300);                                 /* expect: 21.13 */
  (void)isdigit(256);                                 /* expect: 21.13 */
  (void)isupper(255);
  (void)isupper(-2);                                  /* expect: 21.13 */
  (void)toupper('a');
  (void)tolower(sc);                                  /* expect: 21.13 */
  (void)isspace((unsigned char)c);
  if ((i >= 0) && (i <= 255)) { (void)isalpha(i); }
  if (i > 255) { (void)isalpha(i); }                  /* expect: 21.13 */
  (void)ispunct(1000 + (int)u8);                      /* expect: 21.13 */
}
void mc(const char *p, const char *q, const uint8_t *b1, const uint8_t *b2, struct s *s1, struct s *s2,
        float *f1, float *f2, union u *u1, union u *u2, int32_t *i1, int32_t *i2)
{
  char t1[6] = "abc";
  char t2[6] = "abd";
  if (memcmp(t1, t2, 6U) == 0) { return; }            /* expect: 21.14, 21.16 */
  if (memcmp(b1, b2, 6U) == 0) { return; }
  if (memcmp("abc", t1, 3U) == 0) { return; }         /* expect: 21.14, 21.16 */
  if (strcmp(t1, t2) == 0) { return; }
  if (strncmp(t1, t2, 3U) == 0) { return; }
  if (memcmp(s1, s2, sizeof(*s1)) == 0) { return; }   /* expect: 21.16 */
  if (memcmp(f1, f2, sizeof(*f1)) == 0) { return; }   /* expect: 21.16 */
  if (memcmp(u1, u2, sizeof(*u1)) == 0) { return; }   /* expect: 21.16 */
  if (memcmp(i1, i2, sizeof(*i1)) == 0) { return; }
  if (memcmp(&s1->a, &s2->a, 4U) == 0) { return; }
  if (memcmp(i1, f1, 4U) == 0) { return; }            /* expect: 21.15, 21.16 */
  if (memcmp(&p, &q, sizeof(p)) == 0) { return; }
  (void)memcpy(i1, i2, 8U);
  (void)memcpy(i1, f1, 4U);                           /* expect: 21.15 */
  (void)memcpy(b1 == NULL ? NULL : (void *)s1, s2, 4U);
  (void)memcpy(s1, u1, 4U);                           /* expect: 21.15 */
  (void)memmove(f1, i1, 4U);                          /* expect: 21.15 */
  (void)memcpy(t1, b1, 4U);                           /* expect: 21.15 */
  (void)memcpy(i1, (const uint32_t *)i2, 4U);         /* expect: 21.15 */
  const int32_t ci[2] = { 1, 2 };
  (void)memcpy(i1, ci, 8U);
  (void)memcpy(i1, &ci[1], 4U);
  double da[2];
  double db[2] = { 0.0, 1.0 };
  (void)memcpy(da, db, sizeof(da));
  if (memcmp(da, db, sizeof(da)) == 0) { return; }    /* expect: 21.16 */
  bool ba[2] = { true, false };
  bool bb[2] = { true, false };
  if (memcmp(ba, bb, sizeof(ba)) == 0) { return; }
}
