#include <stdint.h>

#define LEN 8

typedef int32_t vec3[3];

struct box
{
  int32_t few[2];
  int32_t many[8];
};

static void eight(int32_t a[LEN])
{
  (void)a;
}

static void fixed(vec3 v)
{
  (void)v;
}

static void old(const uint8_t b[static 4])
{
  (void)b;
}

typedef void (*fn)(int32_t a[3]);

static void pass_on(int32_t a[2])
{
  int32_t big[LEN] = {0};
  eight(a); /* expect: 17.5 */ /* known-miss: 17.5 */
  fixed(a); /* expect: 17.5 */ /* known-miss: 17.5 */
  eight(big);
}

void test(struct box *b, int32_t which, fn f)
{
  int32_t rows[2][3] = {{0}};
  int32_t small[2] = {0};
  vec3 v = {1, 2, 3};
  int32_t *p = small;
  int32_t *q = b->many;

  eight(b->few); /* expect: 17.5 */
  eight(b->many);
  fixed(b->many);
  fixed(b->few); /* expect: 17.5 */
  fixed(rows[1]);
  fixed(v);
  fixed(small); /* expect: 17.5 */
  fixed((which != 0) ? v : small); /* expect: 17.5 */
  old((const uint8_t[4]){0});
  old((const uint8_t[3]){0}); /* expect: 17.5 */
  fixed(p); /* expect: 17.5 */
  eight(q);
  f(small); /* expect: 17.5 */ /* known-miss: 17.5 */
  f(v);
  old((const uint8_t *)"ab"); /* expect: 17.5 */
  eight(&b->many[0]);
  eight(&b->many[1]); /* expect: 17.5 */
}
