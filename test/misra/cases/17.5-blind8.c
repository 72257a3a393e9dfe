#include <stdint.h>
#include <stddef.h>
extern void fn1(int32_t array1[], uint32_t n);
extern void fn2(int32_t array2[4]);
extern void fn3(const uint8_t *p);
extern void fn4(uint8_t m[2][3]);
#define LEN 4
extern void fn5(int32_t a[LEN + 1]);
static int32_t g3[3];
static int32_t g4[4];
static int32_t g5[5];
void caller(int32_t *ptr, int32_t p4[4], int32_t p2[2])
{
  int32_t a3[3] = {0};
  int32_t a4[4] = {0};
  int32_t a5[5] = {0};
  uint8_t m1[1][3];
  uint8_t m2[2][3];
  fn1(a3, 3U);
  fn2(a3);                                /* expect: 17.5 */
  fn2(a4);
  fn2(a5);                                
  fn2(ptr);                               
  fn2(g3);                                /* expect: 17.5 */
  fn2(g4);
  fn2(&a4[0]);
  fn2(&a4[1]);                            /* expect: 17.5 */
  fn2(a5 + 1);
  fn2(a5 + 2);                            /* expect: 17.5 */
  fn2(p4);
  fn5(a4);                                /* expect: 17.5 */
  fn5(g5);
  fn4(m1);                                /* expect: 17.5 */
  fn4(m2);
  fn2((int32_t[]){ 1, 2, 3 });            /* expect: 17.5 */
  fn2((int32_t[4]){ 1 });
  fn2(NULL);                              /* expect: 17.5 */
  fn3(&m1[0][0]);
}
