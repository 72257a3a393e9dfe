#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
#include <string.h>
#include <stdlib.h>
#define RB 32U
struct rb { uint8_t d[RB]; size_t r; size_t w; };
struct hdr { uint8_t type; uint8_t len; };
struct fsm;
typedef enum { S_IDLE, S_RUN, S_DONE, S_COUNT } state_t;
typedef state_t (*handler_t)(struct fsm *f, int32_t ev);
struct fsm { state_t s; uint32_t ticks; const handler_t *h; };
static state_t on_idle(struct fsm *f, int32_t ev) { f->ticks = 0U; return (ev > 0) ? S_RUN : S_IDLE; }
static state_t on_run(struct fsm *f, int32_t ev) { f->ticks++; return (ev < 0) ? S_DONE : S_RUN; }
static state_t on_done(struct fsm *f, int32_t ev) { (void)ev; return f->s; }
static const handler_t handlers[S_COUNT] = { &on_idle, &on_run, &on_done };
static void fsm_step(struct fsm *f, int32_t ev)
{
  if (f->s < S_COUNT) { f->s = f->h[f->s](f, ev); }
}
static bool rb_put(struct rb *b, uint8_t v)
{
  size_t next = (b->w + 1U) % RB;
  bool ok = next != b->r;
  if (ok)
  {
    b->d[b->w] = v;
    b->w = next;
  }
  return ok;
}
static size_t rb_get(struct rb *b, uint8_t *out, size_t n)
{
  size_t k = 0U;
  while ((k < n) && (b->r != b->w))
  {
    out[k] = b->d[b->r];
    b->r = (b->r + 1U) % RB;
    k++;
  }
  return k;
}
static int32_t bsearch32(const int32_t *a, size_t n, int32_t key)
{
  size_t lo = 0U;
  size_t hi = n;
  while (lo < hi)
  {
    size_t mid = lo + ((hi - lo) / 2U);
    if (a[mid] < key) { lo = mid + 1U; }
    else { hi = mid; }
  }
  return ((lo < n) && (a[lo] == key)) ? (int32_t)lo : -1;
}
static void sort32(int32_t *a, size_t n)
{
  for (size_t i = 1U; i < n; i++)
  {
    int32_t v = a[i];
    size_t j = i;
    while ((j > 0U) && (a[j - 1U] > v))
    {
      a[j] = a[j - 1U];
      j--;
    }
    a[j] = v;
  }
}
static const uint8_t *parse(const uint8_t *p, const uint8_t *end, struct hdr *h)
{
  const uint8_t *next = NULL;
  if ((end - p) >= 2)
  {
    h->type = p[0];
    h->len = p[1];
    if ((size_t)(end - p) >= ((size_t)h->len + 2U)) { next = &p[(size_t)h->len + 2U]; }
  }
  return next;
}
static uint16_t crc(const uint8_t *p, size_t n)
{
  static uint16_t table[256];
  static bool ready = false;
  uint16_t c = 0xFFFFU;
  if (!ready)
  {
    for (uint16_t i = 0U; i < 256U; i++)
    {
      uint16_t v = i;
      for (uint8_t k = 0U; k < 8U; k++) { v = ((v & 1U) != 0U) ? (uint16_t)((v >> 1) ^ 0xA001U) : (uint16_t)(v >> 1); }
      table[i] = v;
    }
    ready = true;
  }
  for (size_t i = 0U; i < n; i++) { c = (uint16_t)((c >> 8) ^ table[(c ^ p[i]) & 0xFFU]); }
  return c;
}
static void matrix(int32_t m[3][3])
{
  for (size_t i = 0U; i < 3U; i++)
  {
    for (size_t j = i + 1U; j < 3U; j++)
    {
      int32_t t = m[i][j];
      m[i][j] = m[j][i];
      m[j][i] = t;
    }
  }
}
static char *last_part(char *path)
{
  char *slash = strrchr(path, '/');
  return (slash != NULL) ? &slash[1] : path;
}
static int32_t clamp(int32_t v, int32_t lo, int32_t hi)
{
  int32_t r = v;
  if (v < lo) { r = lo; }
  else if (v > hi) { r = hi; }
  else { /* inside */ }
  return r;
}
union conv { uint32_t u; uint8_t b[4]; };
static uint32_t le32(const uint8_t p[4])
{
  return (uint32_t)p[0] | ((uint32_t)p[1] << 8) | ((uint32_t)p[2] << 16) | ((uint32_t)p[3] << 24);
}
static bool same(const struct hdr *a, const struct hdr *b) { return (a->type == b->type) && (a->len == b->len); }
static int32_t lookup(const char *name)
{
  static const struct { const char *n; int32_t v; } t[] = { { "one", 1 }, { "two", 2 }, { NULL, 0 } };
  for (size_t i = 0U; t[i].n != NULL; i++)
  {
    if (strcmp(t[i].n, name) == 0) { return t[i].v; }
  }
  return -1;
}
int main(void)
{
  struct fsm f = { S_IDLE, 0U, handlers };
  struct rb b = { { 0U }, 0U, 0U };
  uint8_t out[8];
  int32_t a[4] = { 4, 2, 3, 1 };
  int32_t m[3][3] = { { 0 } };
  struct hdr h = { 0U, 0U };
  struct hdr h2 = h;
  char path[] = "/a/b";
  union conv c;
  fsm_step(&f, 1);
  while (rb_put(&b, 3U)) { f.ticks++; }
  size_t n = rb_get(&b, out, sizeof(out));
  sort32(a, 4U);
  const uint8_t *p = out;
  while (p != NULL) { p = parse(p, &out[n], &h); }
  matrix(m);
  c.u = le32(out);
  (void)memcpy(&h2, &h, sizeof(h));
  return (bsearch32(a, 4U, 3) >= 0) && same(&h, &h2) && (crc(out, n) != 0U) && /* expect: 13.5 */ (last_part(path)[0] == 'b')
    && (clamp(3, 1, 2) == 2) && (c.u > 0U) && (lookup("two") == 2) ? 0 : 1;
}
