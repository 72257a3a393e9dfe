#include <stdbool.h>
#include <stdint.h>
#include <stddef.h>
static volatile uint32_t status; static int32_t cnt; static bool flag;
static bool bump(void) { cnt++; return cnt > 3; }
static bool test(int32_t v) { return v > cnt; }
static bool read_hw(void) { return (status & 1u) != 0u; }
static bool chain(void) { return bump(); }
static bool local_only(int32_t v) { int32_t t = v; t++; return t > 2; }
static bool writes(int32_t *p) { *p = 3; return true; }
extern bool other(void);
struct o { bool (*fn)(void); int32_t n; };
bool ops(int32_t i, int32_t *p, struct o *o)
{
  bool b = false;
  b = flag && (i++ > 0);               // expect: 13.5
  b = (i++ > 0) && flag;
  b = flag || (--i == 0);              // expect: 13.5
  b = flag && ((i = 3) > 0);           // expect: 13.5
  b = flag && bump();                  // expect: 13.5
  b = bump() && flag;
  b = flag && test(i);
  b = flag || chain();                 // expect: 13.5
  b = flag && local_only(i);
  b = flag && ((status & 2u) != 0u);   // expect: 13.5
  b = ((status & 2u) != 0u) && flag;
  b = flag && read_hw();               // expect: 13.5
  b = flag && writes(p);               // expect: 13.5
  b = (p != NULL) && (*p == 3);
  b = (p != NULL) && ((*p)++ == 3);    // expect: 13.5
  b = flag && test(1) && bump();       // expect: 13.5
  b = flag && (test(1) || bump());     // expect: 13.5
  if ((i > 0) && (i++ < 9)) { b = true; } // expect: 13.5
  while (flag || ((i -= 1) > 0)) { b = true; } // expect: 13.5
  b = flag && (sizeof(i++) > 2u);
  b = flag ? bump() : test(2);
  return b && flag;
}
