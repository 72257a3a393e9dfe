#include <stdbool.h>
#include <stdint.h>
#include <stddef.h>
enum e { EA, EB = 4 };
enum { ANON = 0x100 };
extern void go(int32_t *p);
void conversions(int32_t *p, struct { int32_t a; } *q, enum e x, char c, bool b, uintptr_t u)
{
  b = (bool)p;                         // expect: 11.7
  c = (char)p;                         // expect: 11.7
  x = (enum e)p;                       // expect: 11.7
  p = (int32_t *)x;                    // expect: 11.7
  p = (int32_t *)c;                    // expect: 11.7
  p = (int32_t *)b;                    // expect: 11.7
  p = (int32_t *)EB;                   // expect: 11.7
  p = (int32_t *)'a';                  // expect: 11.7
  p = (int32_t *)ANON;
  u = (uintptr_t)p;
  p = (int32_t *)u;
  p = (int32_t *)0;
  p = (int32_t *)(u == 3u);            // expect: 11.7
  x = (enum e)q;                       // expect: 11.7
  x = (enum e)(uintptr_t)p;
  b = (bool)&c;                        // expect: 11.7
  go((int32_t *)true);                 // expect: 11.7
  go((int32_t *)NULL);
  b = (p != NULL);
  signed char sc = (signed char)p;
  (void)q; (void)sc;
}
