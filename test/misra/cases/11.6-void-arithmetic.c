#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
enum e { A, B };
extern void take(void *p);
extern void number(uint32_t n);
#define NOTHING ((void *)0)
#define INVALID ((void *)-1) /* expect: 11.6 */
void f(void *vp, const void *cvp, int n, bool flag, enum e en, uintptr_t up, double d, char c)
{
  void *p = (void *)0x1234u; /* expect: 11.6 */
  uint32_t u = (uint32_t)vp; /* expect: 11.6 */
  p = NULL;
  p = 0;
  p = (void *)0;
  p = NOTHING;
  p = INVALID;
  uintptr_t a = (uintptr_t)vp; /* expect: 11.6 */
  intptr_t b = (intptr_t)cvp; /* expect: 11.6 */
  p = (void *)up; /* expect: 11.6 */
  p = (void *)n; /* expect: 11.6 */
  p = (void *)c; /* expect: 11.6 */
  p = (void *)en; /* expect: 11.6 */
  p = (void *)(flag ? 1u : 2u); /* expect: 11.6 */
  bool t = (bool)vp; /* expect: 11.6 */
  enum e x = (enum e)vp; /* expect: 11.6 */
  take((void *)8); /* expect: 11.6 */
  number((uint32_t)(uintptr_t)vp); /* expect: 11.6 */
  int *ip = (int *)vp;
  uintptr_t w = (uintptr_t)ip;
  if ((uintptr_t)cvp == 0u) /* expect: 11.6 */
  {
    u = 1u;
  }
  (void)p; (void)u; (void)a; (void)b; (void)t; (void)x; (void)w; (void)d;
}
