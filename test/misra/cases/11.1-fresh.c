#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
typedef void (*action)(void);
typedef int32_t (*reader)(int32_t chan);
typedef action action_alias;
extern void act1(void);
extern int32_t read1(int32_t chan);
extern int32_t read2(uint32_t chan);
extern void run(action a);
extern void keep(void *p);
struct ops { action on; reader rd; };

void conversions(void)
{
  action a = act1;
  action b = &act1;
  action_alias al = a;
  reader r = (reader)act1;              // expect: 11.1
  a = (action)read1;                    // expect: 11.1
  a = (action)r;                        // expect: 11.1
  a = NULL;
  a = 0;
  a = (action)0;
  a = (action)NULL;
  a = (action)0x8000;                   // expect: 11.1
  a = (action)(uintptr_t)0x8000u;       // expect: 11.1
  uint64_t u = (uint64_t)a;             // expect: 11.1
  uintptr_t up = (uintptr_t)&act1;      // expect: 11.1
  void *v = (void *)act1;               // expect: 11.1
  v = a;                                // expect: 11.1
  a = (action)v;                        // expect: 11.1
  uint8_t *bytes = (uint8_t *)a;        // expect: 11.1
  a = (action)bytes;                    // expect: 11.1
  (void)a;
  (void)r;
  a = (action)al;
  r = read1;
  r = (reader)read1;
  r = (reader)read2;                    // expect: 11.1
  run(act1);
  run(a);
  run((action)read1);                   // expect: 11.1
  keep((void *)a);                      // expect: 11.1
  if (a != NULL) { a(); }
  if (a == b) { (*b)(); }
  bool has = (bool)a;                   // expect: 11.1
  struct ops o = { act1, read1 };
  struct ops n = { NULL, 0 };
  struct ops w = { .on = (action)read1, .rd = read1 }; // expect: 11.1
  action arr[2] = { act1, (action)v };  // expect: 11.1
  (void)u; (void)up; (void)has; (void)o; (void)n; (void)w; (void)arr; (void)bytes;
}
action pick(bool k)
{
  return k ? act1 : NULL;
}
void jump(uint32_t entry)
{
  ((action)(uintptr_t)entry)();         // expect: 11.1
  ((void (*)(int32_t))act1)(3);         // expect: 11.1
}
