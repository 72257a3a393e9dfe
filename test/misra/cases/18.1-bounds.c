#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

extern int32_t get(void);
static int32_t table[10];

void constants(void)
{
  int32_t a[5] = {0};
  int32_t *p = a;
  int32_t *q;
  int32_t one = 0;

  a[0] = 1;
  a[4] = 1;
  a[5] = 1; /* expect: 18.1 */
  a[-1] = 1; /* expect: 18.1 */
  q = a + 5;
  q = a + 6; /* expect: 18.1 */
  q = &a[5];
  q = &a[6]; /* expect: 18.1 */
  q = p + 5;
  q = p - 1; /* expect: 18.1 */
  q = &one + 1;
  q = &one + 2; /* expect: 18.1 */
  table[10] = 0; /* expect: 18.1 */
  table[9] = 0;
  *(a + 4) = 1;
  *(a + 5) = 1; /* expect: 18.1 */
  (void)q;
}

void loops(void)
{
  int32_t a[5];
  for (int32_t i = 0; i < 5; i++)
  {
    a[i] = i;
  }
  for (int32_t i = 0; i <= 5; i++)
  {
    a[i] = i; /* expect: 18.1 */
  }
  for (int32_t i = 4; i >= 0; i--)
  {
    a[i] = i;
  }
  for (size_t i = 0u; i < sizeof(a); i++)
  {
    a[i] = 0; /* expect: 18.1 */
  }
  for (size_t i = 0u; i < (sizeof(a) / sizeof(a[0])); i++)
  {
    a[i] = 0;
  }
}

void rows(void)
{
  int32_t m[3][4] = {{0}};
  m[2][3] = 1;
  m[2][4] = 1; /* expect: 18.1 */
  m[3][0] = 1; /* expect: 18.1 */
  m[1][-1] = 1; /* expect: 18.1 */
}

int32_t guarded(uint32_t n)
{
  int32_t r = 0;
  if (n < 10u)
  {
    r = table[n];
  }
  if (n <= 10u)
  {
    r = table[n]; /* expect: 18.1 */
  }
  return r;
}

void heap(void)
{
  int32_t *p = (int32_t *)malloc(4u * sizeof(int32_t));
  if (p != NULL)
  {
    p[3] = 1;
    p[4] = 1; /* expect: 18.1 */
    free(p);
  }
}

void moving(void)
{
  int32_t a[3] = {0};
  int32_t *p = a;
  p++;
  p++;
  *p = 1;
  p++;
  *p = 1; /* expect: 18.1 */
  p++; /* expect: 18.1 */
}
