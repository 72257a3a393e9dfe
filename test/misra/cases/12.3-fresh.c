#include <stdint.h>
extern void g(int32_t a, int32_t b);
#define SWAP_STEP(a, b) ((a) = (b), (b) = 0)
#define CALL2(x, y) g((x), (y))
static int32_t a, b, c;
void commas(int32_t *p)
{
  int32_t i, j = 3, k[2] = { 1, 2 };
  a = 1, b = 2;                       // expect: 12.3
  a = (b, c);                         // expect: 12.3
  g(a, b);
  g((a, b), c);                       // expect: 12.3
  for (i = 0, j = 5; i < j; i++) { c++; } // expect: 12.3
  for (i = 0; i < j; i++, j--) { c++; }   // expect: 12.3
  for (int32_t m = 0, n = 3; m < n; m++) { c++; }
  if (a = b, a > 0) { c = 1; }        // expect: 12.3
  while (p++, *p != 0) { c = 2; }     // expect: 12.3
  c = k[(a, b)];                      // expect: 12.3
  SWAP_STEP(a, b);                    // expect: 12.3
  CALL2(a, b);
  c = (a > 0) ? (b++, 1) : 2;         // expect: 12.3
  enum { X, Y, Z };
  struct { int32_t q, r; } s = { .q = 1, .r = 2 };
  a = b, b = c, c = 0;                // expect: 12.3
  (void)s;
  (void)(a, b);                       // expect: 12.3
  a = sizeof(a, b);                   // expect: 12.3
}
int32_t two(void)
{
  return a++, b;                      // expect: 12.3
}
