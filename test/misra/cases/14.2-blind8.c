#include <stdint.h>
#include <stdbool.h>
extern void use(int32_t v);
extern int32_t get(void);
extern void modify(int32_t *p);
extern void look(const int32_t *p);
extern int32_t glob;
void f(int32_t n, int32_t t[10])
{
  int32_t i, j;
  bool flag = false;
  for (i = 0; i < 10; ++i) { use(i); }
  for (i = 0; i < n; i += 2) { use(i); }
  for (int32_t k = 0; (k < n) && !flag; k++) { flag = (t[k] == 0); }
  for (i = 0; i < 10; i++) { i = 3; }               /* expect: 14.2 */
  for (i = 0; i < 10; i++) { if (t[i] == 0) { i++; } }  /* expect: 14.2 */
  for (i = 0; i < 10; i++) { modify(&i); }          /* expect: 14.2 */
  for (i = 0; i < 10; i++) { look(&i); }
  for (i = 0; i < 10; )                             /* expect: 14.2 */
  {
    i++;
  }
  for (;;) { if (get() == 0) { break; } }
  for (; i < 10; i++) { use(i); }
  for (i = 0, j = 0; i < 10; i++) { use(i); }       /* expect: 14.2 */
  for (i = 0; i < 10; i++, j++) { use(j); }         /* expect: 14.2 */
  for (i = 0; flag; i++) { flag = (get() == 1); }   /* expect: 14.2 */
  for (i = 0; j < 10; i++) { j = get(); }           /* expect: 14.2 */
  for (i = 0; i < n; i++)                           /* expect: 14.2 */
  {
    n--;
  }
  for (i = get(); i < 10; i++) { use(i); }
  for (i = 0; i++ < 10; ) { use(i); }               /* expect: 14.2 */
  for (i = 0; i < 10; i = get()) { use(i); }
  for (use(1); i < 10; i++) { use(i); }             /* expect: 14.2 */
  for (i = 0; i < 10; use(i)) { i++; }              /* expect: 14.2 */
  for (i = 10; i != 0; --i) { int32_t i2 = i; i2++; use(i2); }
  for (int32_t a = 0, b = 10; a < b; a++) { use(b); }   /* expect: 14.2 */
}
