#include <stdbool.h>
#include <stdint.h>
#include <stddef.h>
extern int32_t get(void); extern void put(int32_t v); extern char *nextp(void);
static int32_t a, b, c; static int32_t arr[5]; static bool ok; static char *p;
int32_t uses(void)
{
  a = b;
  a = b = c;                           // expect: 13.4
  a = (b = 3) + 1;                     // expect: 13.4
  if (a = b) { c = 1; }                // expect: 13.4
  if ((a = get()) > 0) { c = 1; }      // expect: 13.4
  if (a == b) { c = 1; }
  while ((p = nextp()) != NULL) { c++; }  // expect: 13.4
  put(a = 4);                          // expect: 13.4
  arr[a = 2] = 3;                      // expect: 13.4
  a += b;
  a += b -= 2;                         // expect: 13.4
  for (a = 0; a < 5; a += 2) { c++; }
  for (a = b = 0; a < 5; a++) { c++; } // expect: 13.4
  for (a = 0; ok = (a < 5); a++) { c++; } // expect: 13.4
  a = 1, b = 2;
  int32_t d = (c = 5);                 // expect: 13.4
  int32_t e = c;
  switch (a = get()) { case 1: break; default: break; } // expect: 13.4
  c = (a > 0) ? (b = 1) : 2;           // expect: 13.4
  ok = (a > 0) && ((b = get()) > 0);   // expect: 13.4
  (a = b);
  (void)(a = b);
  put((a += 1));                       // expect: 13.4
  do { c = 1; } while ((a = get()) != 0); // expect: 13.4
  ok = !(a = 0);                       // expect: 13.4
  a = b, c = a;
  int32_t f[2] = { a = 1, 2 };         // expect: 13.4
  (void)d; (void)e; (void)f;
  return a = 3;                        // expect: 13.4
}
