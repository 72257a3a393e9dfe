#include <stdbool.h>
#include <stdint.h>
#include <stddef.h>
extern int32_t get(void); extern void use(int32_t v); extern void change(int32_t *p);
static int32_t lim; static int32_t arr[10]; static volatile int32_t hw;
struct node { struct node *next; };
void good(int32_t n, struct node *h)
{
  int32_t i; bool done = false;
  for (i = 0; i < 10; i++) { use(i); }
  for (int32_t j = 0; j < n; ++j) { use(j); }
  for (i = n; i > 0; i -= 2) { use(i); }
  for (;;) { break; }
  for (i = 0; (i < 10) && !done; i++) { if (arr[i] == 3) { done = true; } }
  for (; i < 20; i++) { use(i); }
  for (i = 0; i < n; i = i + 1) { use(i); }
  for (struct node *p = h; p != NULL; p = p->next) { use(1); }
  for (i = get(); i < 5; i++) { use(i); }
  for (int32_t *q = arr; q < &arr[10]; q++) { use(*q); }
}
void bad(int32_t n)
{
  int32_t i = 0; int32_t k = 3; bool done = false; int32_t step = 1;
  for (i = 0; i < 10; i++)             // expect: 14.2
  {
    i = i + 1;
  }
  for (i = 0; i < n; i++)              // expect: 14.2
  {
    n--;
  }
  for (i = 0; i < 10; i += step)       // expect: 14.2
  {
    step++;
  }
  for (i = 0; k < 10; i++) { k++; }    // expect: 14.2
  for (i = 0, k = 0; i < 10; i++) { use(k); }  // expect: 14.2
  for (i = 0; i < 10; i++, k++) { use(k); }    // expect: 14.2
  for (use(3); i < 10; i++) { use(i); }        // expect: 14.2
  for (i = 0; i++ < 10; ) { use(i); }          // expect: 14.2
  for (i = 0; i < 10; use(i)) { i++; }         // expect: 14.2
  for (i = 0; i < 10; ) { i++; }               // expect: 14.2
  for (i = 0; ; i++) { if (i > 3) { break; } } // expect: 14.2
  for (i = 0; i < 10; i++)                     // expect: 14.2
  {
    change(&i);
  }
  for (i = 0; !done; i++) { done = (get() > 3); } // expect: 14.2
  for (i = 0; i < 10; k++) { i++; }            // expect: 14.2
  for (i = 0; (k = get()) > i; i++) { use(i); } // expect: 14.2
  for (; k > 3; k--) { use(k); }
  for (int32_t a = 0, b = 9; a < b; a++) { use(a); } // expect: 14.2
  for (i = 0; i < 10; i++)
  {
    for (k = 0; k < i; k++) { use(k); }
  }
  for (i = 0; i < 10; i++)                     // expect: 14.2
  {
    for (i = 3; i < 5; i++) { use(i); }
  }
}
