#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
typedef enum tag { T_A = 1, T_B, T_C } tag_t;
struct hdr { uint8_t kind : 3; uint8_t flags : 5; uint16_t len; int16_t off[4]; bool on; char name[8]; };
union word { uint32_t w; uint16_t h[2]; uint8_t b[4]; };
static const uint8_t lut[4] = { 1, 2, 0x40, 0xff };
static uint16_t (*reader)(uint8_t reg);
static tag_t kinds[3] = { T_A, 2, T_C };                 /* expect: 10.3 */
static const struct hdr start = { .kind = 3, .len = 70000, .off = { [1] = -5, [2] = 40000 }, .on = true };  /* expect: 10.3 */
#define ABS(x) (((x) < 0) ? -(x) : (x))
#define SET(r, m) ((r) |= (m))
#define KB(n) ((n) * 1024u)
extern void log_u8(uint8_t v);
extern int32_t scale(int32_t v, float k);
extern uint8_t sum(const uint8_t p[], size_t n);
static inline uint8_t low(uint16_t v) { return (uint8_t)(v & 0xffu); }
static inline uint8_t high(uint16_t v) { return v >> 8u; }       /* expect: 10.3 */

uint32_t forms(struct hdr *h, union word *u, tag_t t, int16_t s, uint16_t n, bool ok, char c, const char *str, float k)
{
  uint32_t acc = 0;
  uint8_t b = lut[n & 3u];
  b = u->b[1];
  b = u->h[0];                                           /* expect: 10.3 */
  b = h->flags;
  h->flags = b;
  h->flags = n;                                          /* expect: 10.3 */
  h->kind = h->kind + 1;                                 /* expect: 10.3, 10.4 */
  h->len = h->len + 1u;
  h->off[0] = h->off[1] - h->off[2];
  h->off[1] = -h->off[1];
  h->on = h->kind;                                       /* expect: 10.3 */
  h->on = h->kind == 2u;
  h->name[0] = 65;                                       /* expect: 10.3 */
  h->name[1] = str[1];
  h->name[2] = c + 1;
  acc = reader(b) + reader(0x10);                        /* expect: 10.6 */
  acc = (uint32_t)reader(b) + reader(0x10);
  acc += reader(b) * 2u;                                 /* expect: 10.7 */
  acc = acc + KB(4u);
  acc = KB(n);                                           /* expect: 10.6 */
  acc |= (uint32_t)1 << 4;
  acc |= 1 << 4;                                         /* expect: 10.1, 10.4 */
  SET(acc, 0x10u);
  SET(acc, 0x10);                                        /* expect: 10.1, 10.4 */
  SET(s, 3);                                             /* expect: 10.1 */
  s = ABS(s);
  s = s / 2;
  s = s * k;                                             /* expect: 10.3, 10.4 */
  s = (int16_t)scale(s, 0.5f);
  s = (int16_t)scale(s, 1);                              /* expect: 10.3 */
  n = sum(lut, sizeof(lut)) + 1u;                        /* expect: 10.6 */
  n = (uint16_t)(sum(lut, 4) + 1u);                      /* expect: 10.8 */
  log_u8(n);                                             /* expect: 10.3 */
  log_u8(low(n));
  log_u8((uint8_t)(n + 1u));
  log_u8(c);                                             /* expect: 10.3 */
  t = (tag_t)(t + 1);                                    /* expect: 10.1, 10.4, 10.5, 10.8 */
  t = kinds[t];
  t = ok ? T_A : T_B;
  t = ok ? T_A : 0;                                      /* expect: 10.4, 10.3 */
  if (t > T_A) { acc++; }
  if (t & T_A) { acc++; }                                /* expect: 10.1 */
  if (ok == true) { acc++; }
  if (ok + 1 > 0) { acc++; }                             /* expect: 10.1, 10.4 */
  if (strlen(str) > 4) { acc++; }                        /* expect: 10.4 */
  if (strcmp(str, "a") == 0) { acc++; }
  if (!strcmp(str, "b")) { acc++; }                      /* expect: 10.1 */
  if (c >= 'a' && c <= 'z') { c = c - 'a' + 'A'; }
  if (c == 0x20) { acc++; }                              /* expect: 10.4 */
  if ((c - '0') < 10) { acc++; }
  if (n - 1u) { acc++; }
  acc = n ? acc : 0u;                                    /* expect: 10.1 */
  acc = (n != 0u) ? acc : n;
  acc = (uint32_t)(s + 1);                               /* expect: 10.8 */
  acc = (uint32_t)s;
  acc = (uint32_t)(n << 2);                              /* expect: 10.8 */
  acc = (n << 2) | b;                                    /* expect: 10.6 */
  acc = ((uint32_t)b << 8) | b;
  acc = acc << s;                                        /* expect: 10.1 */
  acc = acc >> h->kind;
  acc = _Generic(n, uint16_t: acc, default: n);
  acc = *(&acc) + (uint32_t){ 3u };
  acc = (acc > n) + acc;                                 /* expect: 10.1, 10.4 */
  k = k + (float)n;
  k = k > 1 ? k : 1.0f;                                  /* expect: 10.4 */
  k = (float)(n / 3u);                                   /* expect: 10.8 */
  k = 3.0f / 2;                                          /* expect: 10.4 */
  k = -k;
  k++;
  return acc - -1;                                       /* expect: 10.4 */
}
