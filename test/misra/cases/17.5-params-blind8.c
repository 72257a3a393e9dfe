#include <stdint.h>
#include <stddef.h>
#include <string.h>
#define LEN 6U
extern void fill6(uint8_t out[6]);
extern void fillL(uint8_t out[LEN], int32_t k);
static uint8_t last(const uint8_t in[4]) { return in[3]; }
static uint8_t first(const uint8_t *in) { return in[0]; }
extern void mat(const int32_t m[3][3]);
struct s { uint8_t four[4]; uint8_t six[6]; };
extern uint8_t ext4[4];
static uint8_t own6[6];
void f(struct s *p, const uint8_t *q, size_t n)
{
  uint8_t loc4[4] = { 0U };
  uint8_t loc8[8] = { 0U };
  int32_t m22[2][3] = { { 0 } };
  int32_t m33[3][3] = { { 0 } };
  fill6(loc4);                              /* expect: 17.5 */
  fill6(loc8);
  fill6(ext4);                              /* expect: 17.5 */
  fill6(own6);
  fill6(p->four);                           /* expect: 17.5 */
  fill6(p->six);
  fill6(&loc8[2]);
  fill6(&loc8[3]);                          /* expect: 17.5 */
  fill6(loc8 + 4);                          /* expect: 17.5 */
  fillL(loc4, 1);                           /* expect: 17.5 */
  fillL(own6, 1);
  mat((const int32_t (*)[3])m22);           /* expect: 17.5 */
  mat((const int32_t (*)[3])m33);
  (void)last(loc4);
  (void)last((const uint8_t *)"ab");        /* expect: 17.5 */
  (void)last(q);
  (void)first(loc4);
  uint8_t *al = loc4;
  fill6(al);                                /* expect: 17.5 */
  uint8_t one = 0U;
  fill6(&one);                              /* expect: 17.5 */
  (void)last(&one);                         /* expect: 17.5 */
  (void)n;
}
