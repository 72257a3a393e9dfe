#include <stdint.h>
extern int32_t a;             /* expect: 8.19 */
extern void f(void);          /* expect: 8.19 */
int32_t g(int32_t x);         /* expect: 8.19 */
static int32_t h(int32_t x);
static int32_t s;
int32_t t = 1;
void use(void)                
{
  extern int32_t b;           /* expect: 8.19 */
  s = a + b + g(1) + h(2); f();
}
static int32_t h(int32_t x) { return x; }
