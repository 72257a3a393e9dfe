#include <stdint.h>
static volatile uint16_t va, vb;
static int32_t g;
static int32_t arr[10];
static int32_t incg(void) { g++; return g; }
static int32_t getg(void) { return g; }
static int32_t pure(int32_t v) { return v + 1; }
extern void call(int32_t a, int32_t b);
extern void callp(int32_t *p, int32_t b);
struct st { int32_t i; int32_t j; };
void order(int32_t i, int32_t j, int32_t *p, struct st s)
{
  int32_t r;
  uint16_t w;
  i = i + 1;
  i = i++;                             // expect: 13.2
  i = ++i + 1;                         // expect: 13.2
  arr[i] = i++;                        // expect: 13.2
  arr[i++] = i;                        // expect: 13.2
  arr[i] = i;
  r = i++ + i;                         // expect: 13.2
  r = i + i++;                         // expect: 13.2
  r = i++ + j++;
  r = i++ * i++;                       // expect: 13.2
  call(i, i++);                        // expect: 13.2
  call(i++, j);
  call(i++, i++);                      // expect: 13.2
  call(i = 2, i);                      // expect: 13.2
  r = (i = 3) + i;                     // expect: 13.2
  w = va + vb;                         // expect: 13.2
  w = va;
  w = va + va;                         // expect: 13.2
  w = va + 1u;
  va = vb;
  r = incg() + getg();                 // expect: 13.2
  r = incg() + g;                      // expect: 13.2
  r = getg() + g;
  r = pure(i) + pure(j);
  r = (i++ > 0) && (i < 5);
  r = (i++ > 0) ? i : j;
  r = (i++, i);
  *p++ = *p;                           // expect: 13.2
  s.i = s.j++;
  s.i = s.i++ + 1;                     // expect: 13.2
  callp(&i, i);
  call(incg(), incg());                // expect: 13.2
  arr[incg()] = g;                     // expect: 13.2
  i += i++;                            // expect: 13.2
  p[i] = p[i] + 1;
  (void)r; (void)w;
}
