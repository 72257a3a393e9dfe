#include <stdbool.h>
#include <stdint.h>
extern void f(int32_t v);
extern int32_t h(int32_t v);
static volatile int32_t vol;
static int32_t a, b, c; static int32_t arr[8]; static int32_t *p;
struct s { int32_t n; int32_t t[3]; };
void steps(struct s *q)
{
  a++;
  --a;
  (void)a++;
  a = b++;                             // expect: 13.3
  a = ++b + c;                         // expect: 13.3
  a = b++ + c--;                       // expect: 13.3
  f(a++);                              // expect: 13.3
  a = arr[b++];                        // expect: 13.3
  arr[a++] = 0;                        // expect: 13.3
  *p++ = 1;                            // expect: 13.3
  q->n++;
  q->t[1]++;
  q->t[a]--;
  q->t[a++]++;                         // expect: 13.3
  ++(*p);
  (*p)++;
  p++;
  a += b++;                            // expect: 13.3
  if (a++ > 3) { c = 1; }
  if (h(a++) > 3) { c = 1; }           // expect: 13.3
  while (a-- > 0) { c = 2; }
  while ((a-- > 0) && (b++ < 3)) { c = 2; } // expect: 13.3
  for (a = 0; a < 3; a++) { c = 3; }
  for (a = 0; a < 3; a++, b--) { c = 3; }   // expect: 13.3
  a++, b++;                            // expect: 13.3
  vol++;
  arr[h(1)]++;                         // expect: 13.3
  c = sizeof(a++);                     // expect: 13.3
  switch (a++) { case 1: break; default: break; }
  do { c = 0; } while (--a > 0);
  int32_t local = a++;
  (void)local;
  c = (a > 0) ? b++ : c;               // expect: 13.3
  *(p++);
}
int32_t give(void)
{
  return a++;
}
int32_t give2(void)
{
  return a++ + h(2);                   // expect: 13.3
}
