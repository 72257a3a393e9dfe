#include <stdbool.h>
#include <stdint.h>
#include <stddef.h>
enum e { EA, EB };
#define MMIO 0x4000u
typedef void *cookie;
extern void post(void *arg);
void conversions(void *v, const void *cv, cookie k, uint8_t *p)
{
  uintptr_t u = (uintptr_t)v;          // expect: 11.6
  uint32_t w = (uint32_t)v;            // expect: 11.6
  int64_t s = (int64_t)cv;             // expect: 11.6
  v = (void *)u;                       // expect: 11.6
  v = (void *)0x1234u;                 // expect: 11.6
  v = (void *)MMIO;                    // expect: 11.6
  v = (void *)0;
  v = NULL;
  v = 0;
  k = (cookie)w;                       // expect: 11.6
  k = (cookie)0;
  bool t = (bool)v;                    // expect: 11.6
  v = (void *)EB;                      // expect: 11.6
  post((void *)3);                     // expect: 11.6
  post((void *)(uintptr_t)w);          // expect: 11.6
  post(p);
  post(NULL);
  u = (uintptr_t)p;
  v = (void *)p;
  char c = (char)v;                    // expect: 11.6
  cv = (const void *)(u + 4u);         // expect: 11.6
  if ((uintptr_t)v > 0x100u) { v = p; } // expect: 11.6
  if (v == NULL) { post(v); }
  (void)s; (void)t; (void)c; (void)k;
}
