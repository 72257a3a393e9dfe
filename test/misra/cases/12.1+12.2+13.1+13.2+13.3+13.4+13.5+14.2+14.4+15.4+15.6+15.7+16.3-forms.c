#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
struct fifo { uint8_t data[16]; unsigned int rd, wr; volatile bool busy; };
static volatile uint32_t SR, DR;
static struct fifo q;
static unsigned int errors;
static bool pop(struct fifo *f, uint8_t *out) { *out = f->data[f->rd]; f->rd = (f->rd + 1u) & 15u; return f->rd != f->wr; }
static bool empty(const struct fifo *f) { return f->rd == f->wr; }
static uint32_t status(void) { return SR; }
extern void handle(uint8_t v);
extern int key(void);
#define IS_SET(r, m) (((r) & (m)) != 0u)
#define WAIT_FOR(c) while (!(c)) { }
#define ARRAY_LEN(a) (sizeof(a) / sizeof((a)[0]))
#define FOR_EACH(i, a) for (size_t i = 0u; i < ARRAY_LEN(a); i++)

int forms(struct fifo *f, const uint8_t *p, int n, bool ok)
{
  uint8_t v = 0u;
  int r = 0;
  int arr[4] = { n, n + 1, (int)v, 0 };
  int bad[2] = { n--, n };                               /* expect: 13.1, 13.2 */
  uint32_t regs[2] = { SR, DR };                         /* expect: 13.1 */
  WAIT_FOR(IS_SET(SR, 1u));
  WAIT_FOR(ok)
  while (pop(f, &v)) { handle(v); }
  while (ok && pop(f, &v)) { handle(v); }                /* expect: 13.5 */
  while (!empty(f) && ok) { handle(*p++); ok = empty(&q); }  /* expect: 13.3 */
  while (!empty(f) && f->busy) { errors++; }             /* expect: 13.5 */
  if (ok && (status() != 0u)) { errors = 0u; }           /* expect: 13.5 */
  if (ok || IS_SET(SR, 4u)) { errors = 0u; }             /* expect: 13.5 */
  if (IS_SET(SR, 4u) || ok) { errors = 0u; }
  FOR_EACH(i, arr) { r += arr[i]; }
  for (unsigned int i = 0u; i < 4u; i++) r += arr[i];    /* expect: 15.6 */
  for (unsigned int i = 0u, j = 3u; i < j; i++, j--) { r = arr[i]; }  /* expect: 13.3, 14.2 */
  for (const uint8_t *c = p; *c != 0u; c++) { handle(*c); }
  for (r = 0; (r < n) && ok; r++) { ok = (key() > 0); }
  for (r = 0; r < n; r++) { if (key() == 1) { break; } if (key() == 2) { break; } }  /* expect: 15.4 */
  f->data[f->wr++] = v;                                  /* expect: 13.3 */
  f->data[f->wr++ & 15u] = v;                            /* expect: 13.3 */
  f->wr++;
  v = f->data[f->rd] + f->data[f->wr];
  v = *p++;                                              /* expect: 13.3 */
  (*p == 0u) ? errors++ : errors--;                      /* expect: 13.3 */
  r = n = 3;                                             /* expect: 13.4 */
  ok = (r = key()) > 2;                                  /* expect: 13.4 */
  if ((n = key()) != 0) { r = 1; }                       /* expect: 13.4 */
  r = n + n * 2;                                         /* expect: 12.1 */
  r = n & 1 ? 2 : 3;                                     /* expect: 12.1 */
  ok = n > 1 == ok;                                      /* expect: 12.1 */
  r = (n > 1) ? n - 1 : n;                               /* expect: 12.1 */
  errors = errors << 33u;                                /* expect: 12.2 */
  errors = 1u << 9u;                                     /* expect: 12.2 */
  v = (uint8_t)(v >> 8u);                                /* expect: 12.2 */
  errors = SR + DR;                                      /* expect: 13.2 */
  errors = status() + status();
  regs[0] = regs[1] = SR;                                /* expect: 13.4 */
  r = arr[n] + arr[n++];                                 /* expect: 13.2, 13.3 */
  if (n) { r = 2; } else if (r > 2) { r = 3; }           /* expect: 14.4, 15.7 */
  if (key()) { r = 4; }                                  /* expect: 14.4 */
  if (errors & 1u) r = 5;                                /* expect: 14.4, 15.6 */
  switch (n)
  {
    case 0:
      r = 1;
      break;
    case 1:                                              /* expect: 16.3 */
      r = 2;
      /* fall through */
    case 2:
      if (ok)
      {
        r = 3;
      }
      break;
    case 3:                                              /* expect: 16.3 */
      for (;;) { if (key() > 3) { break; } }
    default:
      r = 4;
      break;
  }
  (void)bad;
  return r;
}
