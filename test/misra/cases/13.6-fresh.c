#include <stdint.h>
#include <stddef.h>
static volatile int32_t vol; static int32_t i; static int32_t arr[4];
extern int32_t f(void);
struct s { volatile uint32_t r; int32_t n; };
#define SZ(x) sizeof(x)
void sizes(int32_t *p, struct s *q, size_t n)
{
  size_t s;
  s = sizeof(i);
  s = sizeof(i++);                     // expect: 13.6
  s = sizeof(--i);                     // expect: 13.6
  s = sizeof(i = 3);                   // expect: 13.6
  s = sizeof(i += 3);                  // expect: 13.6
  s = sizeof(f());                     // expect: 13.6
  s = sizeof(vol);
  s = sizeof(q->r);
  s = sizeof(vol + 1);                 // expect: 13.6
  s = sizeof(*p);
  s = sizeof(*p++);                    // expect: 13.6
  s = sizeof(arr[1]);
  s = sizeof(arr[i++]);                // expect: 13.6
  s = sizeof(int32_t);
  s = sizeof(int32_t[n]);
  s = sizeof(int32_t[n++]);            // expect: 13.6
  s = sizeof(int32_t[4]);
  s = SZ(i++);                         // expect: 13.6
  s = SZ(i);
  s = sizeof i--;                      // expect: 13.6
  s = sizeof(struct s) * (size_t)i++;
  s = sizeof(i + f());                 // expect: 13.6
  s = sizeof((int32_t)vol);            // expect: 13.6
  (void)s;
}
