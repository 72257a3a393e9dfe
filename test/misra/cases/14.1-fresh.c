#include <stdbool.h>
#include <stdint.h>
extern float read_f(void); extern void work(void); extern int32_t read_i(void);
typedef double real;
void loops(void)
{
  float f; double d = 0.0; real r; int32_t i; bool stop = false;
  for (f = 0.0f; f < 1.0f; f += 0.1f) { work(); }       // expect: 14.1
  for (double x = 0.0; x < 5.0; x += 0.5) { work(); }   // expect: 14.1
  for (r = 10.0; r > 0.0; r -= 1.0) { work(); }         // expect: 14.1
  for (i = 0; i < 10; i++) { d += 0.5; }
  f = 0.0f;
  while (f < 1.0f)                                      // expect: 14.1
  {
    f += 0.001f;
  }
  while (d < 100.0)                                     // expect: 14.1
  {
    work();
    d = d * 2.0;
  }
  f = read_f();
  do
  {
    i = read_i();
  } while (((float)i - f) > 10.0f);
  do
  {
    f = read_f();
  } while (f > 3.0f);
  while (!stop)
  {
    f = read_f();
    stop = (f > 3.0f);
  }
  for (f = 3.0f; f > 0.0f; f--) { work(); }             // expect: 14.1
  for (i = 0; (float)i < 3.5f; i++) { work(); }
  do
  {
    f -= 0.25f;
  } while (f > 0.0f);                                   // expect: 14.1
}
