#include <stdint.h>
#include <stddef.h>
#include <string.h>
#include <stdlib.h>
#define N 8
struct msg { uint8_t hdr[4]; uint8_t body[N]; uint16_t crc; };
static uint16_t table[N][2];
extern size_t ask(void);
static uint16_t *row(size_t i) { return table[i]; }
static uint8_t sum(const uint8_t *p, size_t n)
{
  uint8_t s = 0U;
  for (size_t i = 0U; i < n; i++) { s ^= p[i]; }
  return s;
}
void b1(struct msg *m)
{
  m->hdr[4] = 0U;                                /* expect: 18.1 */
  m->body[N - 1] = 0U;
  m->body[N] = 0U;                               /* expect: 18.1 */
  (void)row(7U)[1];
  uint8_t *p = m->hdr;
  p += 4;
  p++;                                           /* expect: 18.1 */
  const uint8_t *end = &m->body[N];
  (void)end[-1];
  (void)*end;                                    /* expect: 18.1 */
}
void b2(void)
{
  uint8_t local[6];
  size_t i;
  for (i = 0U; i < sizeof(local); i++) { local[i] = 0U; }
  local[i] = 1U;                                 /* expect: 18.1 */
  for (i = 6U; i > 0U; i--) { local[i] = 1U; }   /* expect: 18.1 */
  for (i = 6U; i > 0U; i--) { local[i - 1U] = 1U; }
  size_t k = ask();
  if (k >= sizeof(local)) { k = sizeof(local) - 1U; }
  local[k] = 2U;
  k = ask() % 6U;
  local[k] = 2U;
  k = ask() % 7U;
  local[k] = 2U;                                 /* expect: 18.1 */
  k = ask() & 7U;
  local[k] = 3U;                                 /* expect: 18.1 */
  int32_t idx = -1;
  local[idx + 1] = 4U;
  local[idx] = 4U;                               /* expect: 18.1 */
  (void)sum(local, 6U);
}
void b3(int32_t sel)
{
  uint16_t x[4] = { 0U };
  uint16_t y[4] = { 0U };
  uint16_t *p = (sel > 0) ? x : y;
  uint16_t *q = x;
  ptrdiff_t d = &x[3] - q;
  d = &y[2] - q;                                 /* expect: 18.2 */
  if (q > &y[1]) { d = 1; }                      /* expect: 18.3 */
  if (q <= &x[1]) { d = 1; }
  for (q = x; q < &x[4]; q++) { *q = 1U; }
  for (q = x; q < &y[4]; q++) { break; }         /* expect: 18.3 */
  (void)d; (void)p;
}
char *c1(char *dst, const char *src)
{
  char tmp[8];
  (void)strncpy(tmp, src, sizeof(tmp));
  tmp[7] = '\0';
  (void)strcpy(dst, tmp);
  (void)strncpy(tmp, src, 9U);                   /* expect: 21.18 */
  (void)memcpy(tmp, "0123456789", 8U);
  (void)memcpy(tmp, "0123", 8U);                 /* expect: 21.18 */
  (void)strcat(tmp, "01234567");                 /* expect: 21.17 */
  (void)memmove(&tmp[2], tmp, 6U);
  (void)memmove(&tmp[2], tmp, 7U);               /* expect: 21.18 */
  (void)memcpy(&tmp[2], tmp, 6U);                /* expect: 19.1 */
  return tmp;                                    /* expect: 18.6 */
}
struct node { struct node *next; uint8_t v; };
static struct node *head;
void d1(uint8_t v)
{
  struct node n = { NULL, v };
  n.next = head;
  head = &n;                                     /* expect: 18.6 */
}
void d2(struct node *list)
{
  struct node n = { NULL, 1U };
  list->next = &n;                               /* expect: 18.6 */
  struct node m = { &n, 2U };
  (void)m;
}
uint8_t *d3(uint8_t *buf)
{
  uint8_t *p = &buf[2];
  return p;
}
uint8_t **d4(void)
{
  static uint8_t *keep[2];
  uint8_t one = 1U;
  keep[0] = &one;                                /* expect: 18.6 */
  return keep;
}
