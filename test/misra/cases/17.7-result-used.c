#include <string.h>
#include <stdio.h>
#include <stdint.h>
uint16_t func(uint16_t p) { return p; }
extern void nothing(void);
extern uint16_t (*fp)(uint16_t);
#define CALL(x) func(x)
#define VOID_CALL(x) ((void)func(x))
struct s { int (*op)(int); void (*done)(void); };
typedef void unit;
extern unit quiet(void);
void discarded(uint16_t p2, struct s *ps, char *b)
{
  uint16_t x;
  func(p2); /* expect: 17.7 */
  (void)func(p2);
  x = func(p2);
  nothing();
  quiet();
  fp(p2); /* expect: 17.7 */
  (*fp)(p2); /* expect: 17.7 */
  ps->op(1); /* expect: 17.7 */
  ps->done();
  memcpy(b, b, 1u); /* expect: 17.7 */
  printf("x"); /* expect: 17.7 */
  CALL(p2); /* expect: 17.7 */
  VOID_CALL(p2);
  (func(p2)); /* expect: 17.7 */
  if (func(p2) > 1u) { }
  func(p2), nothing(); /* expect: 17.7 */
  x = (func(p2), 1u); /* expect: 17.7 */
  for (func(p2); x > 0u; func(x)) { x--; } /* expect: 17.7 */
  (x > 0u) ? func(1u) : func(2u); /* expect: 17.7 */
  func(func(x)); /* expect: 17.7 */
  (void)(func(p2), func(p2)); /* expect: 17.7 */
  while (func(x)) { }
  switch (func(x)) { default: break; }
}
