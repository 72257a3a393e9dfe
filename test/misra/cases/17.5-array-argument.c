#include <stddef.h>
#include <stdint.h>

void four(int32_t a[4]);
void at_least_three(int32_t a[static 3]);
void any(int32_t a[]);
void pointer(int32_t *p);
void grid(int32_t m[2][3]);
void text(const char s[6]);

void test(int32_t *given)
{
  int32_t a2[2] = {0, 1};
  int32_t a3[3] = {0, 1, 2};
  int32_t a4[4] = {0};
  int32_t a5[5] = {0};
  int32_t one = 0;
  int32_t m1[1][3] = {{0}};
  int32_t m2[2][3] = {{0}};

  four(a2); /* expect: 17.5 */
  four(a3); /* expect: 17.5 */
  four(a4);
  four(a5);
  at_least_three(a2); /* expect: 17.5 */
  at_least_three(a3);
  at_least_three(a4);
  any(a2);
  pointer(a2);
  grid(m1); /* expect: 17.5 */
  grid(m2);
  four(&a5[1]);
  four(&a5[2]); /* expect: 17.5 */
  four(a5 + 1);
  four(&one); /* expect: 17.5 */
  four(NULL); /* expect: 17.5 */
  four(given);
  text("abc"); /* expect: 17.5 */
  text("abcde");
}
