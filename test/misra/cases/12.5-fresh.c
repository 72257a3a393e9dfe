#include <stdint.h>
#include <stddef.h>
typedef int32_t vec[3];
extern int32_t glob[5];
#define COUNT(a) (sizeof(a) / sizeof((a)[0]))
size_t f1(int32_t a[4], int32_t *p, vec v, int32_t m[2][3], int32_t s[static 4])
{
  int32_t loc[7];
  size_t n;
  n = sizeof(a);                       // expect: 12.5
  n = sizeof a;                        // expect: 12.5
  n = sizeof(p);
  n = sizeof(v);                       // expect: 12.5
  n = sizeof(m);                       // expect: 12.5
  n = sizeof(m[0]);
  n = sizeof(s);                       // expect: 12.5
  n = sizeof(loc);
  n = sizeof(glob);
  n = sizeof(a[0]);
  n = sizeof(*a);
  n = COUNT(a);                        // expect: 12.5
  n = COUNT(loc);
  n = sizeof(a) / sizeof(a[0]);        // expect: 12.5
  n = sizeof(vec);
  n = sizeof((a));                     // expect: 12.5
  n = sizeof(int32_t[4]);
  for (size_t i = 0u; i < sizeof(a); i++) { n++; }  // expect: 12.5
  {
    int32_t a[3];
    n = sizeof(a);
  }
  return n;
}
size_t f2(const char text[])
{
  return sizeof(text);                 // expect: 12.5
}
size_t f3(struct { int32_t in[4]; } *q)
{
  return sizeof(q->in);
}
size_t f4(n, tab) size_t n; int32_t tab[];
{
  return n + sizeof(tab);              // expect: 12.5
}
