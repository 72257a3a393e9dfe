#include <stdint.h>
#include <stddef.h>
#include <stdlib.h>
extern int32_t getidx(void);
static int32_t garr[10];
struct rec { int32_t v[5]; uint8_t b; };
int32_t *f1(int32_t *const a1, int32_t a2[10])
{
  *(a1 + 3) = 1;
  *(a2 + 9) = 2;
  *(a2 + 10) = 3;
  return &a2[0];
}
void f2(void)
{
  int32_t data = 0;
  int32_t b = 0;
  int32_t c[10] = {0};
  int32_t d[5][2] = {0};
  int32_t *p1 = &c[0];
  int32_t *p2 = &c[10];
  p1 = &c[11];                      /* expect: 18.1 */
  p1 = p2 + 1;                      /* expect: 18.1 */
  p1 = &data;
  p1 = &data + 1;
  p1 = &data + 2;                   /* expect: 18.1 */
  data = c[9];
  data = c[10];                     /* expect: 18.1 */
  data = c[-1];                     /* expect: 18.1 */
  data = d[0][1];
  data = d[4][2];                   /* expect: 18.1 */
  data = d[5][0];                   /* expect: 18.1 */
  data = *p2;                       /* expect: 18.1 */
  p1 = &c[0];
  p1++;
  p1--;
  p1--;                             /* expect: 18.1 */
  p1 = c + 12;                      /* expect: 18.1 */
  p1 = 11 + c;                      /* expect: 18.1 */
  (void)b; (void)data; (void)p1;
}
void f3(struct rec *r, uint32_t n)
{
  struct rec l;
  for (int32_t i = 0; i < 5; i++) { l.v[i] = i; }
  for (int32_t i = 0; i <= 5; i++) { l.v[i] = i; }       /* expect: 18.1 */
  r->v[4] = 1;
  r->v[5] = 1;                      /* expect: 18.1 */
  for (uint32_t i = 0U; i < n; i++)
  {
    if (i < 10U) { garr[i] = 1; }
  }
  int32_t k = 10;
  garr[k] = 3;                      /* expect: 18.1 */
  k = 9;
  garr[k] = 3;
  garr[k + 1] = 3;                  /* expect: 18.1 */
  char text[] = "abc";
  text[3] = 'x';
  text[4] = 'y';                    /* expect: 18.1 */
  const char *s = "hello";
  (void)s[5];
  (void)s[6];                       /* expect: 18.1 */
  int32_t *h = (int32_t *)malloc(4U * sizeof(int32_t));
  if (h != NULL)
  {
    h[3] = 1;
    h[4] = 1;                       /* expect: 18.1 */
    free(h);
  }
  (void)l; (void)text;
}
void f4(int32_t i)
{
  if ((i >= 0) && (i < 10)) { garr[i] = 1; }
  if (i > 10) { garr[i] = 1; }      /* expect: 18.1 */
  if (i < 0) { garr[i] = 1; }       /* expect: 18.1 */
  int32_t *e = garr + 10;
  for (int32_t *p = garr; p != e; p++) { *p = 0; }
  int32_t *q = garr;
  q += 10;
  q += 1;                           /* expect: 18.1 */
  (void)q;
}
