#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
#include <stdlib.h>
#define FOREVER for (;;)
#define SIZE 8u
extern _Noreturn void die(const char *why);
struct it { u32 pos; u32 end; };
static bool_t next_local(void) { struct it i = { 0u, 3u }; i.pos++; return i.pos < i.end; }
static bool_t next_in(struct it *i) { i->pos++; return i->pos < i->end; }
static bool_t peek_in(const struct it *i) { return i->pos < i->end; }
static bool_t never(void) { return false; }
static volatile bool_t flag;
void e13(struct it *i, u32 n, u32 *p, bool_t (*cb)(void))
{
  if ((n == 0u) || next_in(i)) { use_u32(n); } /* expect: 13.5 */
  if ((n == 0u) || peek_in(i)) { use_u32(n); }
  if ((n == 0u) || next_local()) { use_u32(n); } /* expect: 14.3 */
  if ((n != 0u) && flag) { use_u32(n); } /* expect: 13.5 */
  if (flag && (n != 0u)) { use_u32(n); }
  if ((p != NULL) && ((*p)++ > 2u)) { use_u32(n); } /* expect: 13.5 */
  if ((n == 1u) && ((n > 2u) || ((*p = n) == 1u))) { use_u32(n); } /* expect: 13.5 */
  if ((n == 1u) && never()) { use_u32(n); } /* expect: 14.3 */
  if ((cb != NULL) && (sizeof(n++) == 4u)) { use_u32(n); } /* expect: 13.6 */
  use_size(sizeof(*(p + n)));
  use_size(sizeof(cb())); /* expect: 13.6 */
  use_size(sizeof(u32[SIZE]) + sizeof p[0] + sizeof(struct it));
  use_size(sizeof(flag));
  use_size(sizeof(!flag)); /* expect: 13.6 */
  use_size(sizeof(*p = 2u)); /* expect: 13.6 */
}
void e14(u32 n, const u32 t[8], u8 lim)
{
  u32 i; u32 k = 0u; bool_t ok = true;
  for (i = 0u; i < n; ++i) { if (t[i] == 0u) { n = 0u; } } /* expect: 14.2 */
  for (i = 0u; (i < SIZE) && ok; i++) { ok = t[i] != 3u; }
  for (i = 0u; i != SIZE; i = i + 2u) { use_u32(i); }
  for (i = 0u; i < SIZE; i++) { use_u32(i); k = i; }
  for (i = 0u; i < SIZE; i++) { u32 *q = &i; *q += 3u; } /* expect: 14.2 */
  for (i = 0u; i < SIZE; use_u32(i)) { i++; } /* expect: 14.2 */
  for (i = 0u; get_b(); i++) { use_u32(i); } /* expect: 14.2 */
  for (use_u32(2u); i < SIZE; i++) { k++; } /* expect: 14.2 */
  for (i = SIZE; i-- > 0u; ) { k++; } /* expect: 14.2 */
  for (u32 a = 0u; a < SIZE; a++) { for (u32 b = a; b < SIZE; b++) { k += b; } }
  for (u32 a = 0u; a < SIZE; a++) { for (u32 b = 0u; b < SIZE; a++) { b++; } } /* expect: 14.2 */
  for (struct it s = { 0u, 4u }; s.pos < s.end; s.pos++) { use_u32(s.pos); }
  FOREVER { if (get_b()) { break; } }
  if (lim > 255u) { k = 0u; } /* expect: 14.3 */
  if ((lim & 0xF0u) > 0xFFu) { k = 0u; } /* expect: 14.3 */
  if (SIZE > 4u) { k = 1u; } /* expect: 14.3 */
  if ((n > 4u) && (n < 4u)) { k = 2u; } /* expect: 14.3 */
  if (n > 4u) { if (n == 2u) { k = 3u; } } /* expect: 14.3 */
  if ((n % 4u) == 4u) { k = 4u; } /* expect: 14.3 */
  while (false) { k++; } /* expect: 14.3 */
  do { k++; } while (0);
  k = 5u; if (k == 5u) { use_u32(k); } /* expect: 14.3 */
  k = true ? 1u : 2u; /* expect: 14.3 */
  if (never()) { k = 2u; } /* expect: 14.3 */
  if ((k == 1u) || (k != 1u)) { use_u32(k); } /* expect: 14.3 */
  use_u32(k);
}
void e15(u32 n, const u32 t[8])
{
  while (n > 0u)
  {
    if (t[n] == 1u) { break; }
    n--;
    if (t[n] == 2u) { goto out; } /* expect: 15.4 */
    if (t[n] == 3u) { return; }
  }
  do
  {
    switch (n) { case 1u: break; default: n--; break; }
    for (u32 i = 0u; i < n; i++) { if (t[i] == 0u) { break; } if (t[i] == 9u) { continue; } }
    if (n == 3u) { break; }
  } while (n > 2u);
  for (;;) { if (n == 1u) { goto out; } if (n == 2u) { goto out; } n++; } /* expect: 15.4 */
out:
  use_u32(n);
}
u32 e17a(u32 n) /* expect: 17.4 */
{
  if (n > 3u) { return 1u; } else if (n > 2u) { return 2u; } else { use_u32(n); }
}
u32 e17b(u32 n) { do { n++; if (n > 9u) { return n; } } while (true); }
u32 e17c(u32 n) { if (n > 2u) { die("x"); } return n; }
u32 e17d(u32 n) { if (n > 2u) { return n; } die("y"); }
u32 e17e(u32 n) { switch (n) { case 0u: return 1u; default: die("z"); } }
u32 e17f(u32 n) { for (u32 i = 0u; i < n; i++) { return i; } } /* expect: 17.4 */
u32 e17g(u32 n) { if (n == 1u) { goto a; } return 1u; a: return 2u; }
u32 e17h(u32 n) { { { use_u32(n); } } } /* expect: 17.4 */
_Noreturn void e17i(u32 n) { while (n > 0u) { n--; } } /* expect: 17.9 */
_Noreturn void e17j(u32 n) { if (n == 1u) { die("a"); } else { exit(2); } }
_Noreturn void e17k(void) { e17j(2u); }
_Noreturn void e17l(u32 n) { switch (n) { case 1u: die("q"); default: break; } } /* expect: 17.9 */
void e17m(void) { FOREVER { use_u32(1u); } } /* expect: 17.11 */
void e17n(u32 n) { if (n > 1u) { die("m"); } die("n"); } /* expect: 17.11 */
void e17o(u32 n) { do { n++; } while (n != 0u); }
s32 e17p(u32 n) { if (n > 1u) { die("m"); } exit(1); } /* expect: 17.11 */
void e17q(void) { quick_exit(3); } /* expect: 17.11 */
