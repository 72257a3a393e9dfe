#include <stdint.h>
#include <stdbool.h>
#include <string.h>
typedef union { uint32_t u32; float f32; uint8_t raw[4]; struct { uint16_t a; uint16_t b; } pair; } val_t;
struct tagged { int32_t kind; val_t v; };
static val_t g_val;
extern void consume(uint32_t x);
extern bool flag(void);
static float as_float(uint32_t bits)
{
  val_t v;
  v.u32 = bits;
  return v.f32;                              /* expect: 19.3 */
}
static uint32_t from_float(float f)
{
  val_t v = { .f32 = f };
  return v.u32;                              /* expect: 19.3 */
}
static void bytes(uint32_t w)
{
  val_t v;
  v.u32 = w;
  for (int32_t i = 0; i < 4; i++)
  {
    consume(v.raw[i]);                       /* expect: 19.3 */
  }
  v.raw[0] = 1U;
  consume(v.raw[0]);
  consume(v.u32);                            /* expect: 19.3 */
}
static void by_kind(const struct tagged *t)
{
  if (t->kind == 0)
  {
    consume(t->v.u32);
  }
  else
  {
    consume((uint32_t)t->v.f32);
  }
}
static void set_and_read(struct tagged *t)
{
  t->kind = 1;
  t->v.f32 = 1.0f;
  consume(t->v.u32);                         /* expect: 19.3 */
  t->v.u32 = 3U;
  consume(t->v.u32);
  t->v.pair.a = 2U;
  consume(t->v.pair.a);
  consume(t->v.pair.b);
  consume(t->v.u32);                         /* expect: 19.3 */
}
static void global(void)
{
  g_val.f32 = 2.0f;
  consume(g_val.u32);                        /* expect: 19.3 */
  g_val.u32 = 2U;
  consume(g_val.u32);
}
static void branches(bool b)
{
  val_t v;
  if (b)
  {
    v.u32 = 1U;
  }
  else
  {
    v.f32 = 1.0f;
  }
  consume(v.u32);                            /* expect: 19.3 */
  if (flag())
  {
    v.f32 = 2.0f;
    consume((uint32_t)v.f32);
  }
}
static void copies(void)
{
  val_t a;
  val_t b;
  a.u32 = 1U;
  b = a;
  consume(b.u32);
  consume((uint32_t)b.f32);                  /* expect: 19.3 */
  uint32_t w = 5U;
  (void)memcpy(&a, &w, sizeof(w));
  consume(a.u32);
}
static uint32_t unset(void)
{
  val_t v;
  return v.u32;                              /* expect: 19.3 */
}
int main(void)
{
  struct tagged t = { 0, { 0U } };
  (void)as_float(1U); (void)from_float(1.0f); bytes(1U); by_kind(&t); set_and_read(&t); global(); branches(true); copies(); (void)unset();
  return 0;
}
