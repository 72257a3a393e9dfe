#include <stdint.h>
#include <stddef.h>
#include <stdlib.h>
int32_t one(int32_t v)
{
  int32_t r = v;
  if (v > 3) { r = 2; }
  return r;
}
int32_t early(const int32_t *p)
{
  if (p == NULL)
  {
    return -1;                         // expect: 15.5
  }
  return *p;
}
int32_t both(int32_t v)
{
  if (v > 0)
  {
    return 1;                          // expect: 15.5
  }
  else
  {
    return 2;                          // expect: 15.5
  }
}
void nothing(void)
{
}
void bare(int32_t *p)
{
  *p = 1;
  return;
}
void quick(int32_t *p)
{
  if (p == NULL) { return; }           // expect: 15.5
  *p = 3;
}
int32_t table(int32_t k)
{
  switch (k)
  {
    case 1: return 10;                 // expect: 15.5
    case 2: return 20;                 // expect: 15.5
    default: return 0;                 // expect: 15.5
  }
}
int32_t loop(const int32_t *a, int32_t n)
{
  for (int32_t i = 0; i < n; i++)
  {
    if (a[i] == 0) { return i; }       // expect: 15.5
  }
  return -1;
}
int32_t block(void)
{
  {
    return 3;                          // expect: 15.5
  }
}
void leave(int32_t v)
{
  if (v > 3) { exit(1); }
}
