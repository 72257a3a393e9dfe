#include <stdint.h>
static int32_t only_in_f;              /* expect: 8.9 */
static int32_t in_both;
static const int32_t table[3] = { 1, 2, 3 }; /* expect: 8.9 */
static int32_t unused;
int32_t exported;
static int32_t twice_in_one;           /* expect: 8.9 */
static int32_t in_init = 2;
static int32_t *const pointing = &in_init;
static struct { int32_t a; } obj;      /* expect: 8.9 */
static int32_t nested;                 /* expect: 8.9 */
void f(void)
{
  only_in_f++;
  in_both++;
  twice_in_one = 1;
  twice_in_one = 2;
  if (*pointing > 0) { nested = 1; }
}
int32_t g(int32_t i)
{
  in_both++;
  static int32_t mine;
  obj.a = 1;
  return table[i] + mine + *pointing;
}
