/* std: c23 */
#include <stdint.h>
#include <stddef.h>
#include <stdlib.h>
#define typeof(x) x                          /* expect: 20.4 */
#undef typeof                                /* expect: 20.5 */
#define nullptr 0                            /* expect: 20.4 */
#undef nullptr                               /* expect: 20.5 */
#define constexpr const                      /* expect: 20.4 */
#undef constexpr                             /* expect: 20.5 */
#define true 1                               /* expect: 20.4 */
#undef true                                  /* expect: 20.5 */
#define LOG(fmt, ...) emit(fmt __VA_OPT__(,) __VA_ARGS__)
#define SHOW(...) emit(#__VA_ARGS__)         /* expect: 20.10 */
#define NEG(x) (-x)                          /* expect: 20.7 */
extern void emit(const char *f, ...);
extern bool ready(void);
extern void act(int32_t v);
[[noreturn]] void stop1(void) { abort(); }
[[noreturn]] void stop2(int32_t x)           /* expect: 17.9 */
{
  if (x > 0) { abort(); }
}
[[noreturn]] int32_t stop3(void);            /* expect: 17.10 */
void stop4(void) { stop1(); }                /* expect: 17.11 */
#ifdef NEVER
#elifdef NEVER2
#warning "x"
#else
#endif
#ifdef NEVER
#elifndf NEVER3                              /* expect: 20.13 */
#endif
int32_t sw(int32_t v)
{
  int32_t r = 0;
  switch (v)
  {
    case 0:                                  /* expect: 16.3 */
      r = 1;
      [[fallthrough]];
    case 1:
      r += 2;
      break;
    default:
      act(r);
      break;
  }
  return r;
}
int32_t cond(const int32_t *p)
{
  if (p == nullptr)
  {
    return 1;                                /* expect: 15.5 */
  }
  bool b = true;
  if (b)                                     /* expect: 14.3 */
  {
    act(1);
  }
  if (ready())                               /* expect: 15.6 */
    act(2);                                  
  else if (*p)                               /* expect: 14.4, 15.7 */
  {
    act(3);
  }
  while (true)
  {
    if (ready()) { break; }
    if (*p == 3) { break; }                  /* expect: 15.4 */
  }
  auto k = *p;
  k = NEG(k);
  int32_t m = k++ + 1;
  m = m++;                                   /* expect: 13.2, 13.3 */
  return m;
}
int32_t noret(int32_t v)                     /* expect: 17.4 */
{
  if (v == 1) { return 1; }                  /* expect: 15.5 */
}
int32_t unreach(int32_t v)
{
  switch (v)
  {
    case 1: return 2;                        /* expect: 15.5, 16.3 */
    case 2: break;
    default: break;
  }
  LOG("a"); LOG("b", 1); SHOW(c, d);
  return 1;
}
